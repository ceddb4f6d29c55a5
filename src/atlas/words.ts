import { LOCALE } from "../locale.ts";

/** Returns a number as the reader's language writes it: 3,329. */
export const formatNumber = (value: number): string => value.toLocaleString(LOCALE);

/** Returns a count with its noun: "1 partnership", "3,329 partnerships". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** Returns how many partnerships of how many communities there are: "136 partnerships of 58 communities". */
export const countedPairs = (partnerships: number, communities: number, known = ""): string =>
  `${counted(partnerships, `${known}partnership`)} of ${counted(communities, "community", "communities")}`;
