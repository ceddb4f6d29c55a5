import { linesOf } from "./clean-words.ts";

/** Signs that mean something wherever they stand; & only where it begins a letter's name: &amp; */
const SIGNS = /[\\`*_[\]<>|~$]|&(?=#?\w+;)/g;

/** What means something where a line begins: headings, lists, rules, and the marks of a merge. */
const OPENING = /^(?:[#+=-]|\d+(?=[.)]))/;

/**
 * What is read as an address even behind a backslash, and braces, which the check refuses in running text. Such a word is set
 * as code, where nothing means anything.
 */
const AS_CODE = /[{}]|:\/\/|www\.|\S@\S/i;

/**
 * Returns MDX that shows what somebody typed letter for letter, each line as a paragraph. Nothing in it is markup, code or a
 * link. Empty if nothing was typed.
 */
export const plainMdx = (typed: string): string => linesOf(typed).map(plainLine).join("\n\n");

/** Returns one line of `plainMdx`. */
export const plainLine = (line: string): string =>
  withoutModule(
    line
      .split(/(\s+)/)
      .map((word) => (AS_CODE.test(word) ? asCode(word) : word.replace(SIGNS, String.raw`\$&`)))
      .join("")
      .replace(OPENING, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`)),
  );

/** A line that begins with these words is a module's, and they have no sign that a backslash could stand before. */
const withoutModule = (line: string): string =>
  line.replace(/^(?:import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);

/** The fence is longer than any in the word; blanks part it from backticks at either end. */
function asCode(word: string): string {
  const longest = Math.max(0, ...Array.from(word.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$/.test(word) ? " " : "";
  return `${fence}${pad}${word}${pad}${fence}`;
}
