import { HIDDEN } from "../atlas/visible.ts";

/** Signs that end a line, whatever system they come from. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** What the check refuses because nobody sees it, halves of signs, and the mark of a letter that was lost. */
const UNSEEN = new RegExp(String.raw`${HIDDEN.source}|\p{Cs}|\uFFFD`, "gu");

/**
 * Returns what somebody typed as lines of letters that can be seen, each without the blanks around it; empty lines are left
 * out.
 */
export const linesOf = (typed: string): string[] =>
  typed
    .replace(LINE_ENDS, "\n")
    .split("\n")
    .map((line) => line.replaceAll("\t", " ").replace(UNSEEN, "").trim())
    .filter((line) => line !== "");

/** Returns the same as one line. */
export const oneLine = (typed: string): string => linesOf(typed).join(" ");

/** Returns how many signs `linesOf` leaves out because nobody sees them. */
export const unseenIn = (typed: string): number =>
  typed
    .replace(LINE_ENDS, "")
    .replaceAll(/[\n\t]/g, "")
    .match(UNSEEN)?.length ?? 0;

/** Returns a text of several lines without what nobody sees: a terminal obeys controls. */
export const printable = (text: string): string =>
  text
    .replace(LINE_ENDS, "\n")
    .split("\n")
    .map((line) => line.replaceAll("\t", " ").replace(UNSEEN, ""))
    .join("\n");
