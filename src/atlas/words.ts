import { LOCALE } from "../locale.ts";

/** Returns a number as the reader's language writes it: 3,329. */
export const formatNumber = (value: number): string => value.toLocaleString(LOCALE);

/** Returns a count with its noun: "1 partnership", "3,329 partnerships". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** Returns how many partnerships of how many communities there are: "136 partnerships of 58 communities". */
export const countedPairs = (partnerships: number, communities: number, known = ""): string =>
  `${counted(partnerships, `${known}partnership`)} of ${counted(communities, "community", "communities")}`;

const all = new Intl.ListFormat(LOCALE);
const any = new Intl.ListFormat(LOCALE, { type: "disjunction" });

/** Returns words as a list within a sentence: "Ghana, Kenya, and Togo". */
export const listed = (words: readonly string[]): string => all.format(words);

/** Returns phrases that hold commas themselves as a list: "Kobe, Japan; Bergen, Norway; and 19 more". */
export const listedPhrases = (phrases: readonly string[]): string =>
  phrases.map((phrase, i) => (i > 0 && i === phrases.length - 1 ? `and ${phrase}` : phrase)).join("; ");

/** Returns words as a choice within a sentence: "1961 or 1962". */
export const either = (words: readonly string[]): string => any.format(words);
