import fc from "fast-check";

/** Pieces that mean something to Markdown, MDX, YAML, HTML or git, and letters of many scripts. */
const PIECES = [
  "{", "}", "{alert(1)}", "${x}", "<", ">", "</", "<img onerror=1>", "<Cite to=\"x\" />", "<!--", "-->", "<!-- {x} -->",
  "import", "export", "import x from 'node:fs'", "export default 1", "#", "## ", "### When", "\n### Pictures\n\n", "*", "**", "_", "__", "~~", "`", "```", "~~~",
  "[x](javascript:alert(1))", "![x](https://e.org/a.png)", "[^1]:", "[a]: /b", "|", "| - |", "- ", "-", "+", "1.", "2) ", "=", "=======",
  "<<<<<<<", ">>>>>>>", "---", "***", ":", ": ", "&", "&amp;", "&#123;", "\\", "\\{", "!", "!![]", "%", "@", "@someone", "a@b.co",
  "mailto:a@b.co", "https://e.org/a_b?c={d}", "http://", "www.e.org", "https://e.org:99999/", "'", "\"", "’", "“", "?", ",", ".", "$", "$$", "^",
  " ", "  ", "\t", "\n", "\n\n", "\r\n", "\u00a0", "\u2028", "\u202e", "\ufffd", "\0", "\u001b[31m", "\ud800", "🦊", "👩‍👩‍👧", "神戸市", "ירושלים", "القدس",
  "é", "1931", "2014-02-30", "true", "null", "~", "0x1F", "yes", "word", "vibrant", "Toledo", "../../x", "TODO", "_No response_", "- [x] I agree",
]; // prettier-ignore

/** What a person, or somebody who means harm, may type into a field. */
export const anyWords = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(" ")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

/** Kinds of fault by which a text is refused for what it holds too much of. A draft of such a text is refused in those words. */
export const LIMITS: readonly string[] = [
  "line-too-long",
  "nested-too-deep",
  "table-too-wide",
  "text-too-large",
  "too-many-signs",
];
