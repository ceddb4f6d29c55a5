/**
 * Returns a text with typographic quotation marks and apostrophes, as Markdown gives them to prose: it's "so" becomes
 * it’s “so”.
 */
export const curly = (text: string): string =>
  text
    .replaceAll(/(?<=^|[\s([—–-])"/g, "“")
    .replaceAll('"', "”")
    .replaceAll(/(?<=^|[\s([“—–-])'(?!\d\ds)/g, "‘")
    .replaceAll("'", "’");
