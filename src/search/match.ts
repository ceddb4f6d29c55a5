import { asciiFold } from "../atlas/ascii-fold.ts";

/** Pagefind compares words by their stems; letters at the end of a word that a stem may lack. */
const ENDING = 3;

/** A word must share at least so many first letters to count as the same. */
const SHORTEST = 4;

/**
 * Returns whether a text holds every word of a query, up to its ending and accents.
 * Pagefind answers a word that it does not know with words that begin like it ("sandusky" with "San José"), first of all
 * results; if the first one does not match, none does.
 */
export function matches(query: string, text: string): boolean {
  const words = wordsOf(text);
  return wordsOf(query).every((wanted) => {
    const needed = Math.max(Math.min(SHORTEST, wanted.length), wanted.length - ENDING);
    return words.some((word) => word.startsWith(wanted) || word.startsWith(wanted.slice(0, needed)));
  });
}

/**
 * Returns whether a result is the place that a query names: "Toledo, Ohio" for "toledo" or "toledo ohio".
 * @param aliases other spellings, separated by semicolons, since a name may hold a comma
 */
export function isNamed(query: string, title: string, aliases = ""): boolean {
  const wanted = wordsOf(query).join(" ");
  const [name = "", ...where] = title.split(",");
  return [name, ...aliases.split(";")].some((spelling) =>
    [[spelling], [spelling, where[0] ?? ""], [spelling, ...where]].some(
      (parts) => wordsOf(parts.join(" ")).join(" ") === wanted,
    ),
  );
}

const wordsOf = (text: string): string[] =>
  asciiFold(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
