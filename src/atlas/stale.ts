import { site } from "../site.ts";

/** Years after which a figure is called old beside it. */
const FRESH = 3;

/** Returns whether a figure of that year is over three years old, as of the day on which the tables were compiled. */
export const isStale = (year: number): boolean => Number(site.compiled.slice(0, 4)) - year > FRESH;
