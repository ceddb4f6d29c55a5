import type { FaultKind } from "../atlas/fault-kinds.ts";
import { fault } from "../atlas/problem.ts";
import type { Finding } from "./style-rules.ts";
import { type Advice, ROTTING_WORDS, STOCK_WORDS } from "./style-words.ts";

/** Finds words that prose here does without, in a text whose quotations are blank. */
export const wordFindings = (own: string): Finding[] => [
  ...findingsOf("stock-word", STOCK_WORDS, own, (found) => `uses the stock word "${found}"`),
  ...findingsOf(
    "rotting-date",
    ROTTING_WORDS,
    own,
    (found) => `says "${found}", which will be wrong one day`,
  ),
];

const findingsOf = (
  rule: Finding["rule"] & FaultKind,
  words: readonly Advice[],
  own: string,
  say: (found: string) => string,
): Finding[] =>
  words.flatMap(({ pattern, instead }) =>
    Array.from(own.matchAll(pattern), ({ 0: found, index }) => ({
      rule,
      at: index,
      found: fault(rule, say(found), instead),
    })),
  );
