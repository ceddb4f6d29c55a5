import { site } from "../site.ts";

/** Orders names as a reader of the site expects, the same on every machine. */
export const compareNames = new Intl.Collator(site.locale).compare;

/** Orders ids and ISO dates by code unit. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
