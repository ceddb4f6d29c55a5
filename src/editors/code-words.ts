/** A stretch of a text, and whether it is a word of code. */
export type Stretch = { readonly text: string; readonly code: boolean };

/** Parts a text at its backticks: "one of `city`, `county`" has two words of code. */
export const codeWords = (text: string): Stretch[] =>
  text
    .split("`")
    .map((stretch, i) => ({ text: stretch, code: i % 2 === 1 }))
    .filter((stretch) => stretch.text !== "");
