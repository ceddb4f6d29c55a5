import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { visible } from "../atlas/visible.ts";

/*
 * The files of tests/corpus/, each of which tries to run, load or break something, or only looks as if it did. The table
 * beside them, expected.csv, says what the check must answer.
 */

const FOLDER = join(import.meta.dirname, "../../tests/corpus");

/** One file of the corpus, and the place in the project where it is tried. */
export type Specimen = {
  readonly file: string;
  /** Where it is put. A row of a table is added at the end of the table. */
  readonly path: string;
  readonly about: string;
  /** The line and column of the first problem that is told; no line if it is let pass, "end" for the last of a table. */
  readonly line: string;
  readonly column: string;
  readonly kind: string;
  readonly words: string;
};

export const CORPUS: readonly Specimen[] = parse(readFileSync(join(FOLDER, "expected.csv"), "utf8"), {
  columns: true,
});

/** Returns whether the check lets a file of the corpus pass. */
export const isHarmless = ({ kind }: Specimen): boolean => kind === "";

/** Returns whether a specimen is a row for a table, and no file of its own. */
export const isRow = ({ file }: Specimen): boolean => file.startsWith("row-");

/** Returns the path as messages write it. */
export const shownPath = ({ path }: Specimen): string => visible(path);

/** Returns the bytes of a specimen. Those that run write a file where `canary` says, in place of the word CANARY. */
export function bytesOf({ file }: Specimen, canary = "CANARY"): Buffer {
  const bytes = readFileSync(join(FOLDER, file));
  return bytes.includes("CANARY") ? Buffer.from(bytes.toString().replaceAll("CANARY", canary)) : bytes;
}

/** Returns the files of a project with one specimen added, as its row or in its place. */
export function withSpecimen(
  files: ReadonlyMap<string, Uint8Array>,
  specimen: Specimen,
  canary?: string,
): Map<string, Uint8Array> {
  const bytes = bytesOf(specimen, canary);
  const before = isRow(specimen) ? (files.get(specimen.path) ?? []) : [];
  return new Map([...files, [specimen.path, Buffer.concat([Buffer.from(before), bytes])]]);
}
