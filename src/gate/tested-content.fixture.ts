import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SOUND_CONTENT } from "./sound-content.fixture.ts";

/*
 * The sound content, in which each file of the corpus is tried: with the sources that those files cite, which are real, and
 * the example beside which drawings lie.
 */

const EXAMPLE = "content/examples/picture/index.mdx";
const SOURCES = "sci-our-history,Our history,,,,\ncarycitizen-2016-new-sign,A sign,,,,\n";

const encoder = new TextEncoder();

export const TESTED: ReadonlyMap<string, Uint8Array> = new Map([
  ...Object.entries(SOUND_CONTENT).map(([file, text]) => [file, encoder.encode(text)] as const),
  ["content/sources.csv", encoder.encode((SOUND_CONTENT["content/sources.csv"] ?? "") + SOURCES)],
  [EXAMPLE, readFileSync(join(import.meta.dirname, "../..", EXAMPLE))],
  [
    "content/examples/picture/signpost.svg",
    readFileSync(join(import.meta.dirname, "../..", EXAMPLE, "../signpost.svg")),
  ],
]);
