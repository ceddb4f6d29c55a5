import { curly } from "../atlas/curly.ts";
import { type Fault, fault, type Problem, problem, type Spot } from "../atlas/problem.ts";
import type { Overrule } from "../atlas/schemas.ts";
import type { StyleFault } from "./style-rules.ts";

/** The overrules of one document, and where each stands. */
export type Overrules = {
  readonly file: string;
  readonly overrules: readonly Overrule[];
  readonly spotOf: (index: number) => Spot;
};

/** Returns the faults that no overrule allows, and the overrules that allow nothing, as problems. */
export function withoutOverruled(
  faults: readonly StyleFault[],
  { file, overrules, spotOf }: Overrules,
): Problem[] {
  const allows = ({ rule, words }: Overrule, fault: StyleFault) =>
    fault.rule === rule && curly(fault.passage).includes(curly(words).replaceAll("\n", " "));
  const left = faults.filter((fault) => !overrules.some((overrule) => allows(overrule, fault)));
  const wrong = overrules.flatMap((overrule, index) => {
    const allowed = new Set(faults.filter((fault) => allows(overrule, fault)).map(({ passage }) => passage))
      .size;
    return allowed === 1 ? [] : [problem(file, spotOf(index), wrongOverrule(overrule, allowed))];
  });
  return [...left.map(({ rule, spot, found }) => problem(file, spot, withWayOut(found, rule))), ...wrong];
}

const withWayOut = ({ kind, what, mend }: Fault, rule: string): Fault =>
  fault(kind, what, mend, `With a reason to keep it, overrule the rule ${rule} at the top of the file.`);

const wrongOverrule = ({ rule, words }: Overrule, passages: number): Fault =>
  passages === 0
    ? fault(
        "overrule-of-nothing",
        `overrules ${rule} for "${words}", where no text breaks that rule`,
        "Delete the entry, or mend its words: they must stand in the passage as they are written there.",
      )
    : fault(
        "overrule-of-several",
        `overrules ${rule} for "${words}", which stands in ${passages} passages that break the rule`,
        "Write more of the words of one, and give the others entries of their own.",
      );
