import { type Fault, fault, type Spot } from "../atlas/problem.ts";

/*
 * How much a text may hold before anything reads it. A reader of Markdown takes time that grows with the square of some
 * signs, and the compiler ends without a word in lists some thousand deep. The largest text here has 17 kB; each limit is
 * far above what anybody writes by hand.
 */
const MOST_BYTES = 64_000;
const LONGEST_LINE = 8_000;
const DEEPEST = 12;
const WIDEST_INDENT = 60;
const MOST_CELLS = 30;
/** Signs that begin or end something within a line, between two blank lines. */
const MOST_SIGNS = 600;

type Limit = Spot & { readonly fault: Fault };

/** Returns the first thing in a text of which there is too much for any reader, or undefined. */
export function beyondLimits(text: string): Limit | undefined {
  if (text.length > MOST_BYTES) {
    const size = `has ${text.length.toLocaleString("en")} signs, and at most ${MOST_BYTES.toLocaleString("en")} are read`;
    return { line: 1, column: 1, fault: fault("text-too-large", size, "Make two texts of it.") };
  }
  const open = { now: 0, most: 0 };
  let signs = 0;
  for (const [index, words] of text.split("\n").entries()) {
    signs = words.trim() === "" ? 0 : signs + (words.match(/[*_~[\]!`'"&]/g)?.length ?? 0);
    count(words, open);
    const found =
      lineFault(words) ?? (open.most > DEEPEST ? TOO_DEEP : signs > MOST_SIGNS ? TOO_MANY_SIGNS : undefined);
    if (found) return { line: index + 1, column: 1, fault: found };
  }
  return undefined;
}

const TOO_DEEP = fault(
  "nested-too-deep",
  `holds something within something more than ${DEEPEST} deep`,
  "Close the tags, brackets and braces that are open above, or write it as a plain list.",
);
const TOO_MANY_SIGNS = fault(
  "too-many-signs",
  `is part of a paragraph with more than ${MOST_SIGNS} stars, brackets and quotes`,
  "Put a blank line between the paragraphs, or delete what was not meant.",
);

function lineFault(words: string): Fault | undefined {
  if (words.length > LONGEST_LINE) {
    const length = `has ${words.length.toLocaleString("en")} signs in one line, and at most ${LONGEST_LINE.toLocaleString("en")} are read`;
    return fault("line-too-long", length, "Break the line.");
  }
  const begins = /^(?:[ \t]*(?:>|[-*+?:](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/.exec(words)?.[0] ?? "";
  const markers = begins.match(/[>*+?:-]|[.)]/g)?.length ?? 0;
  const blanks = begins.replaceAll("\t", "    ").replaceAll(/[^ ]/g, "").length;
  if (markers > DEEPEST || blanks > WIDEST_INDENT) return TOO_DEEP;
  const cells = words.split("|").length - 1;
  return cells > MOST_CELLS
    ? fault(
        "table-too-wide",
        `has ${cells} signs |, and a table may have ${MOST_CELLS}`,
        "Make two tables of it, or delete what was not meant.",
      )
    : undefined;
}

/** Counts the tags, brackets and braces that are open; what closes without having been opened counts for nothing. */
function count(words: string, open: { now: number; most: number }): void {
  for (const [sign] of words.matchAll(/<(?=[A-Za-z>])|<\/|\/>|[[\]{}]/g)) {
    open.now = Math.max(0, open.now + (/^[<[{]$/.test(sign) ? 1 : -1));
    open.most = Math.max(open.most, open.now);
  }
}
