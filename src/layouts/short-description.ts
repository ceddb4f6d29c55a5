/** Characters of a description that search engines show, and that a page must at least have. */
const SHOWN = 160;
const LEAST = 50;

/**
 * Returns the beginning of a text as the description of a page: as many whole sentences as fit into 160 characters or,
 * where they are fewer than 50 characters, as many words, followed by an ellipsis.
 */
export function shortDescription(text: string): string {
  if (text.length <= SHOWN) return text;
  const sentences = beginning(text, /(?<=[.!?][”"]?)\s+(?=[\p{Lu}“"])/u, SHOWN);
  return sentences.length >= LEAST
    ? sentences
    : `${beginning(text, /\s+/u, SHOWN - 1).replace(/[,;:]$/u, "")}…`;
}

/** Returns the first parts of a text, joined by blanks, that together have at most so many characters. */
function beginning(text: string, between: RegExp, most: number): string {
  return text.split(between).reduce(
    (kept, part) => {
      const longer = kept.text ? `${kept.text} ${part}` : part;
      return kept.full || longer.length > most ? { ...kept, full: true } : { text: longer, full: false };
    },
    { text: "", full: false },
  ).text;
}
