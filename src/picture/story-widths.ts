import { INKS } from "./day-inks.ts";

/** Pixels across of the files made of an image: a phone's column and a desk's, for screens of one, two and three pixels. */
export const ALL_WIDTHS = [360, 646, 912, 1292] as const;

/** The column of a story is 646 pixels wide (38rem), and a sharp screen has two pixels for each. */
export const WIDEST = ALL_WIDTHS[3];

/** The site's rem, which is --body: `sizes` counts in the browser's own and knows nothing of the styles. */
const REM = 1.0625;

/** How wide the browser draws an image: as wide as a column, or as a small window but for its gutters. */
const upTo = (rem: number) =>
  `(min-width: ${(rem + 2.5) * REM}rem) ${rem * REM}rem, calc(100vw - ${2.5 * REM}rem)`;

/** For an image that is wider than high, and for one that is not and takes less of the column. */
export const SIZES = { wide: upTo(38), tall: upTo(24) } as const;

/** The ground of an image that lets its ground shine through, so that ink on it is seen by night. */
export const PAPER = INKS.card;
