/** Longest name in letters: with it the brief keeps to its page. */
export const LONGEST_NAME = 60;

/**
 * Returns a name as it may stand in a heading: on one line, without control signs and signs that turn the direction of what
 * follows, at most `LONGEST_NAME` letters.
 */
export function communityName(typed: string): string {
  const plain = typed.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\s]+/gu, " ").trim();
  return Array.from(plain).slice(0, LONGEST_NAME).join("").trim();
}
