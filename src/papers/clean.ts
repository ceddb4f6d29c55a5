/** Line breaks as keyboards, old Macs and Unicode write them. */
const BREAKS = /[\n\v\f\r\u0085\u2028\u2029]+/u;
/** Signs that would turn the direction of all that follows them, and the byte-order mark. */
const TURNS = /[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
/** What is left of a text when its spaces and invisible signs are taken away. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/**
 * Returns a text as one line: breaks, tabs and control characters become single spaces, signs that turn the direction
 * of writing and halves of characters go. An answer without a visible sign becomes "".
 */
export function clean(text: string): string {
  const line = text
    .toWellFormed()
    .replaceAll(TURNS, "")
    .replaceAll(/[\p{Cc}\u2028\u2029 ]+/gu, " ")
    .trim();
  return VISIBLE.test(line) ? line : "";
}

/** Returns the lines of a text that hold something, each as `clean` writes it. */
export const cleanLines = (text: string): string[] => text.split(BREAKS).map(clean).filter(Boolean);

/**
 * Returns an answer without the full stop at its end, which would break a sentence that goes on after it. The stop of
 * an abbreviation stays: "D.C.", "Inc.", "e.V.".
 */
export const withoutStop = (text: string): string =>
  /(?:\.\p{L}+|(?<![\p{L}\p{M}])\p{Lu}\p{L}{0,2})\.$/u.test(text) ? text : text.replace(/\s*(?<!\.)\.$/, "");
