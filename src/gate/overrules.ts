import { curly } from "../atlas/curly.ts";
import { type Problem, problem } from "../atlas/problem.ts";
import type { Overrule } from "../atlas/schemas.ts";
import type { StyleFault } from "./style-rules.ts";

/** The overrules of one document, and the line of each. */
export type Overrules = {
  readonly file: string;
  readonly overrules: readonly Overrule[];
  readonly lineOf: (index: number) => number;
};

/** Returns the faults that no overrule allows, and the overrules that allow nothing, as problems. */
export function withoutOverruled(
  faults: readonly StyleFault[],
  { file, overrules, lineOf }: Overrules,
): Problem[] {
  const allows = ({ rule, words }: Overrule, fault: StyleFault) =>
    fault.rule === rule && curly(fault.passage).includes(curly(words));
  const left = faults.filter((fault) => !overrules.some((overrule) => allows(overrule, fault)));
  const idle = overrules.flatMap((overrule, index) =>
    faults.some((fault) => allows(overrule, fault)) ? [] : [{ overrule, line: lineOf(index) }],
  );
  return [
    ...left.map(({ rule, line, message }) => problem(file, line, `${message} (rule ${rule})`)),
    ...idle.map(({ overrule: { rule, words }, line }) =>
      problem(
        file,
        line,
        `overrules ${rule} for "${words}", where no text breaks that rule. Delete the entry, or mend its words.`,
      ),
    ),
  ];
}
