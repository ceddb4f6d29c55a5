import { asciiFold } from "./ascii-fold.ts";
import { nearestWord } from "./nearest.ts";

/** More words than these nobody reads in a question. */
const MOST = 4;

/** A part of an id that is shorter says little: "act" is in many. */
const LEAST_LETTERS = 4;

/** Returns `Did you mean "fr-lyon"?` for the known words that a mistyped one may mean, or an empty text. */
export const didYouMean = (word: string, known: Iterable<string>): string =>
  asQuestion(wordsMeant(word, known));

/** Returns words as a question, `Did you mean "a", "b" or "c"?`; of many the first, with how many more there are. */
export function asQuestion(words: readonly string[]): string {
  const shown = words.slice(0, MOST).map((word) => `"${word}"`);
  const more = words.length > MOST ? [`one of ${words.length - MOST} more`] : [];
  const [last, ...others] = [...shown, ...more].reverse();
  if (last === undefined) return "";
  return `Did you mean ${[others.reverse().join(", "), last].filter(Boolean).join(" or ")}?`;
}

/**
 * Returns the known words that a mistyped one may mean, the likeliest first: in other letters (capitals, accents, blanks for
 * hyphens), else with the fewest changed letters, else those that hold all its parts: "education" is in
 * "youth-and-education".
 */
export const wordsMeant = (word: string, known: Iterable<string>): string[] => meantAmong(known)(word);

/** Returns `wordsMeant` for one list of known words, for those who ask often. */
export function meantAmong(known: Iterable<string>): (word: string) => string[] {
  const byForm = new Map<string, string>();
  for (const word of known) {
    const form = plainForm(word);
    if (!byForm.has(form)) byForm.set(form, word);
  }
  return (word) => {
    const form = plainForm(word);
    const nearest = nearestWord(form, byForm.keys());
    if (nearest !== undefined) return [byForm.get(nearest) ?? nearest];
    if (form.length < LEAST_LETTERS) return [];
    const parts = form.split("-").filter((part) => part !== "and");
    return [...byForm]
      .filter(([other]) => parts.every((part) => other.split("-").includes(part)))
      .map(([, other]) => other);
  };
}

/** Returns a word in small plain letters with hyphens for blanks, as ids are written: "São Paulo" is sao-paulo. */
export const plainForm = (word: string): string =>
  asciiFold(word)
    .toLowerCase()
    .replaceAll(/[^a-z0-9/]+/g, "-")
    .replaceAll(/^-|-$/g, "");
