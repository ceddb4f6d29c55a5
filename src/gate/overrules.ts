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
    fault.rule === rule && curly(fault.passage).includes(curly(words).replaceAll("\n", " "));
  const left = faults.filter((fault) => !overrules.some((overrule) => allows(overrule, fault)));
  const wrong = overrules.flatMap((overrule, index) => {
    const allowed = new Set(faults.filter((fault) => allows(overrule, fault)).map(({ passage }) => passage))
      .size;
    return allowed === 1 ? [] : [problem(file, lineOf(index), wrongOverrule(overrule, allowed))];
  });
  return [
    ...left.map(({ rule, line, message }) => problem(file, line, `${message} (rule ${rule})`)),
    ...wrong,
  ];
}

const wrongOverrule = ({ rule, words }: Overrule, passages: number): string =>
  passages === 0
    ? `overrules ${rule} for "${words}", where no text breaks that rule. Delete the entry, or mend its words.`
    : `overrules ${rule} for "${words}", which stands in ${passages} passages that break the rule. Write more of the words of one, and give the others entries of their own.`;
