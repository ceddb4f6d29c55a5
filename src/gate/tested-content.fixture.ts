import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SOUND_CONTENT } from "./sound-content.fixture.ts";

/*
 * The sound content, in which each file of the corpus is tried: with the sources that those files cite, which are real, and
 * the example beside which drawings lie.
 */

/** The folder of the site's own example of a picture. */
export const EXAMPLE = "content/examples/picture";
export const ROOT = join(import.meta.dirname, "../..");

const cited = /^sources: \[(.*)\]$/m.exec(readFileSync(join(ROOT, EXAMPLE, "index.mdx"), "utf8"))?.[1] ?? "";
const SOURCES = ["sci-our-history", ...cited.split(", ")]
  .map((id) => `${id},The source ${id},,,,\n`)
  .join("");

/** The sound content with these sources, as texts by file. */
export const TESTED_TEXTS: Readonly<Record<string, string>> = {
  ...SOUND_CONTENT,
  "content/sources.csv": (SOUND_CONTENT["content/sources.csv"] ?? "") + SOURCES,
};

const encoder = new TextEncoder();

/** All of it, the example too, as bytes by file. */
export const TESTED: ReadonlyMap<string, Uint8Array> = new Map([
  ...Object.entries(TESTED_TEXTS).map(([file, text]) => [file, encoder.encode(text)] as const),
  ...readdirSync(join(ROOT, EXAMPLE)).map(
    (name) => [`${EXAMPLE}/${name}`, new Uint8Array(readFileSync(join(ROOT, EXAMPLE, name)))] as const,
  ),
]);
