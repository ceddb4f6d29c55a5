import type { FaultKind } from "./fault-kinds.ts";
import { visible } from "./hidden-signs.ts";

/** What is wrong and how to mend it, wherever it stands. */
export type Fault = {
  readonly kind: FaultKind;
  /** Continues "line 12 …", without a full stop: `names the place "fr-lion", which content/places.csv does not list`. */
  readonly what: string;
  /** One or two whole sentences: `Did you mean "fr-lyon"?` */
  readonly mend: string;
};

/** A place in a text; the first line and the first column are 1. */
export type Spot = { readonly line: number; readonly column: number };

/** Something an editor has to mend, at the place where it can be mended. */
export type Problem = Fault &
  Spot & {
    /** Path from the top of the project: content/places.csv */
    readonly file: string;
    readonly message: string;
  };

/** Returns the fault as one value. */
export const fault = (kind: FaultKind, what: string, mend: string): Fault => ({ kind, what, mend });

/** Returns the problem as one value; a line alone means its first column. */
export const problem = (file: string, at: number | Spot, found: Fault | string): Problem => {
  const { kind, what, mend } =
    typeof found === "string" ? fault("unsorted", found.replace(/\.$/, ""), "") : found;
  const spot = typeof at === "number" ? { line: at, column: 1 } : at;
  const message = typeof found === "string" ? found : `${what}. ${mend}`;
  return { file, ...spot, kind, what, mend, message };
};

/**
 * Returns the problem as one line that editors and terminals can jump to: `content/places.csv:12: …`. A message quotes what
 * stands in the file: signs that could give orders to a terminal, or to GitHub, stand in it as their numbers.
 */
export const formatProblem = ({ file, line, message }: Problem): string =>
  visible(`${file}:${line}: ${message}`);

/** Returns the problem as a note on its line in a pull request: `::error file=…,line=…::…`. */
export const annotation = ({ file, line, message }: Problem): string =>
  `::error file=${escaped(file).replaceAll(":", "%3A").replaceAll(",", "%2C")},line=${line}::${escaped(message)}`;

/** GitHub reads these three signs as the end of a command. */
const escaped = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
