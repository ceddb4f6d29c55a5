/** Signs that Markdown, HTML or GitHub read as more than themselves. */
const SIGNS = /[#$&*<>@[\\\]_`|~]|:(?=\S)/g;

/** Joins two letters without a sign: between @ and a name, it keeps GitHub from calling somebody. */
const JOINER = "&#8288;";

/**
 * Returns a text, to stand within a line, as Markdown that reads as the text and does nothing else: no markup, no HTML, no
 * link, nobody mentioned. What editors wrote is quoted in messages, and anyone may propose a change.
 */
export const plainMarkdown = (text: string): string =>
  text
    .replaceAll(/\p{Cc}+/gu, " ")
    .replaceAll(SIGNS, (sign) => `&#${sign.codePointAt(0)};${sign === "@" || sign === "#" ? JOINER : ""}`)
    .replaceAll(/\bwww\./gi, "www&#46;");
