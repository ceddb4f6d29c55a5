import type { FaultKind } from "./fault-kinds.ts";
import { visible } from "./visible.ts";

/** What is wrong and how to mend it, wherever it stands. */
export type Fault = {
  readonly kind: FaultKind;
  /** Continues "line 12 …", without a full stop: `names the place "fr-lion", which content/places.csv does not list`. */
  readonly what: string;
  /** One or two whole sentences: `Did you mean "fr-lyon"?` */
  readonly mend: string;
};

/** A place in a text; the first line and the first column are 1. A column counts as editors count, in UTF-16. */
export type Spot = { readonly line: number; readonly column: number };

/** Something an editor has to mend, at the place where it can be mended. */
export type Problem = Fault &
  Spot & {
    /** Path from the top of the project: content/places.csv */
    readonly file: string;
  };

/** Returns the fault as one value; the sentences on how to mend it are joined, and empty ones left out. */
export const fault = (kind: FaultKind, what: string, ...mend: readonly string[]): Fault => ({
  kind,
  what,
  mend: mend.filter(Boolean).join(" "),
});

/**
 * Returns the problem as one value; a line alone means its first column. It quotes what stands in a file: signs that could
 * give orders to a terminal, or to GitHub, stand in it as their numbers.
 */
export const problem = (file: string, at: number | Spot, { kind, what, mend }: Fault): Problem => {
  const { line, column } = typeof at === "number" ? { line: at, column: 1 } : at;
  return { file: visible(file), line, column, kind, what: visible(what), mend: visible(mend) };
};

/** Returns what is wrong as a sentence: `Names the place "fr-lion", which content/places.csv does not list.` */
export const whatSentence = ({ what }: Pick<Fault, "what">): string =>
  `${what.charAt(0).toUpperCase()}${what.slice(1)}.`;

/** Returns the problem as three lines: where, so that editors and terminals can jump to it; what; how to mend it. */
export const formatProblem = (found: Problem): string =>
  [`${found.file}:${found.line}:${found.column}`, `  ${whatSentence(found)}`, `  ${found.mend}`].join("\n");
