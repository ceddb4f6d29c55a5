import { keysOf } from "../atlas/keys-of.ts";
import { ROUNDS } from "../atlas/take-part.ts";

/** Questions that belong to one time, in the order in which they are asked. */
type Round<Q> = {
  readonly id: keyof typeof ROUNDS;
  readonly title: string;
  readonly questions: readonly Q[];
};

/** Returns what is to be settled before a town looks for a partner, and what with the partner before both sign. */
export const roundsOf = <Q extends { readonly before: keyof typeof ROUNDS }>(
  questions: readonly Q[],
): Round<Q>[] =>
  keysOf(ROUNDS).map((id) => ({
    id,
    title: ROUNDS[id],
    questions: questions.filter(({ before }) => before === id),
  }));
