/** A sentence and the place in its text at which it begins. */
type Sentence = { readonly words: string; readonly at: number };

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * A full stop after one of these ends no sentence: St. Louis, the Rev. Moore, William H. Boring. A letter counts as an
 * initial only behind another name, since "plan B." ends one.
 */
const ABBREVIATION =
  /(?:^|[\s(])(?:St|Mt|Ft|Mr|Mrs|Ms|Dr|Rev|Gen|Gov|Sen|Lt|Col|vs|\p{Lu}\p{Ll}+ [A-Z]|[A-Z]\. ?[A-Z])\.\s*$/u;

/** Returns the sentences of a text. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const before = sentences.at(-1);
    if (before && ABBREVIATION.test(before.words)) {
      sentences[sentences.length - 1] = { words: before.words + segment, at: before.at };
    } else sentences.push({ words: segment, at: index });
  }
  return sentences;
}

/** Returns the first words of a text, to find it by. */
export const opening = (text: string): string => text.trim().split(/\s+/).slice(0, 6).join(" ");

/** Returns how many words a sentence has; "7,480 euros" is two. */
export const wordCount = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
