import { INKS } from "./day-inks.ts";

/** Pixels across of the files made of an image: a phone's column and a desk's, for screens of one, two and three pixels. */
export const ALL_WIDTHS = [360, 608, 912, 1216] as const;

/** The column of a story is 38rem wide, and a sharp screen has two pixels for each of its own. */
export const WIDEST = ALL_WIDTHS[3];

/** How wide the browser draws an image: as wide as a column, or as a small window but for its gutters. */
const upTo = (rem: number) => `(min-width: ${rem + 4}rem) ${rem}rem, calc(100vw - 2.5rem)`;

/** For an image that is wider than high, and for one that is not and takes less of the column. */
export const SIZES = { wide: upTo(38), tall: upTo(24) } as const;

/** The ground of an image that lets its ground shine through, so that ink on it is seen by night. */
export const PAPER = INKS.card;
