import { asciiFold } from "../atlas/ascii-fold.ts";

/** A line of the content in which words that somebody quotes may stand. */
export type FoundLine = { readonly file: string; readonly line: number; readonly text: string };

/** A line that shares less of the words than this is another line. */
const LEAST_SHARE = 0.4;
/** What a line of the page itself, or one that names it, counts more. */
const ON_PAGE = 0.25;

type Line = FoundLine & { readonly words: ReadonlySet<string>; readonly plain: string };

/**
 * Returns the lines that hold the words, the likeliest first: those that hold all of them in their order, then those that
 * share the rarest ones.
 * @param files the texts of `content/` by file
 * @param slug last step of the page's address; lines of that name come first
 * @param limit how many to return at most
 */
export function findWords(
  quoted: string,
  files: ReadonlyMap<string, string>,
  slug: string,
  limit: number,
): FoundLine[] {
  const phrase = plain(quoted);
  const wanted = [...new Set(phrase.split(" ").filter(Boolean))];
  if (wanted.length === 0) return [];
  const lines = [...files].flatMap(([file, text]) => linesIn(file, text));
  // A word that stands in every line says nothing.
  const weight = new Map(
    wanted.map((word) => [
      word,
      Math.log((lines.length + 1) / (1 + lines.filter(({ words }) => words.has(word)).length)),
    ]),
  );
  const whole = sum(wanted, weight);
  const scored = lines.map((line) => {
    const share =
      whole === 0
        ? 0
        : sum(
            wanted.filter((word) => line.words.has(word)),
            weight,
          ) / whole;
    const exact = ` ${line.plain} `.includes(` ${phrase} `) ? 1 : 0;
    const near =
      slug !== "" &&
      (line.file.includes(`/${slug}/`) || line.file.includes(`/${slug}.`) || line.text.includes(slug));
    return { line, share, score: share + exact + (near ? ON_PAGE : 0) };
  });
  return scored
    .filter(({ share }) => share >= LEAST_SHARE)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ line: { file, line, text } }) => ({ file, line, text }));
}

const sum = (words: readonly string[], weight: ReadonlyMap<string, number>): number =>
  words.reduce((total, word) => total + (weight.get(word) ?? 0), 0);

const linesIn = (file: string, text: string): Line[] =>
  text.split(/\r?\n/).flatMap((written, i) => {
    const words = plain(written);
    return words === ""
      ? []
      : [{ file, line: i + 1, text: written, plain: words, words: new Set(words.split(" ")) }];
  });

/** Small plain letters and digits, without tags and marks. */
const plain = (text: string): string =>
  asciiFold(text.replace(/<[^>]*>/g, " "))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
