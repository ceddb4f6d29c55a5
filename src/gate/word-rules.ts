import type { Finding } from "./style-rules.ts";
import { ROTTING_WORDS, STOCK_WORDS } from "./style-words.ts";

/** Finds words that prose here does without, in a text whose quotations are blank. */
export const wordFindings = (own: string): Finding[] => [
  ...STOCK_WORDS.flatMap(({ pattern, instead }) =>
    [...own.matchAll(pattern)].map(({ 0: found, index }): Finding => {
      return { rule: "stock-word", at: index, message: `uses the stock word "${found}". ${instead}` };
    }),
  ),
  ...ROTTING_WORDS.flatMap(({ pattern, instead }) =>
    [...own.matchAll(pattern)].map(({ 0: found, index }): Finding => {
      return {
        rule: "rotting-date",
        at: index,
        message: `says "${found}", which will be wrong one day. ${instead}`,
      };
    }),
  ),
];
