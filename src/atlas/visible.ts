/** Signs that turn the direction of what follows, so that an editor shows another text than the computer reads. */
export const TURNING = /[\u202A-\u202E\u2066-\u2069]/u;
/** Neither a tab nor the end of a line. */
export const CONTROL = /(?![\t\n])\p{Cc}|[\u2028\u2029]|\p{Noncharacter_Code_Point}/u;
/**
 * Signs without a shape. Joiners (in Persian and Hindi), marks of direction (in Arabic and Hebrew) and the signs that
 * choose the shape of the one before have their use in names.
 */
const INVISIBLE = /(?![\u200C-\u200F\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}/u;
/** Any of them. */
export const HIDDEN = new RegExp(`${TURNING.source}|${CONTROL.source}|${INVISIBLE.source}`, "u");

/** Returns a text in which every sign that cannot be seen stands as its number, so that a message is one plain line. */
export const visible = (text: string): string =>
  text.replaceAll(new RegExp(`[\\n\\t]|${HIDDEN.source}`, "gu"), codeOf);

/** Returns the number of a sign as Unicode writes it: U+202E. */
export const codeOf = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
