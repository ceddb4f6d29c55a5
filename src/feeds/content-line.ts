/*
 * Lines of iCalendar. By hand, since a calendar of whole days needs no more of RFC 5545 than the two rules below, and a
 * library would have to be kept from its own clock and ids for two builds to give the same bytes.
 */

/** Longest line in octets, without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/** Returns words as the value of a property of text (RFC 5545, 3.3.11). */
export const escapeText = (words: string): string =>
  words.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n|\r|\n/g, String.raw`\n`);

/** Returns lines as they are written: folded where too long, each with CR and LF at its end. */
export const contentLines = (lines: readonly string[]): string =>
  lines.map((line) => `${fold(line)}\r\n`).join("");

/** Folds a line by octets of UTF-8, never within a character; a line that goes on starts with a blank. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
