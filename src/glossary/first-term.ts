import type { TermForms } from "./term-forms.ts";

/** A term in a text: where its words begin, in letters, and the words as they stand there. */
type FoundTerm = { readonly id: string; readonly at: number; readonly words: string };

/** Returns the term that comes first in the text; of two at one place the longer, which stands first in `terms`. */
function firstTerm(text: string, terms: readonly TermForms[]): FoundTerm | undefined {
  return terms
    .flatMap(({ id, pattern }) => {
      const found = pattern.exec(text);
      return found ? [{ id, at: found.index, words: found[0] }] : [];
    })
    .reduce<FoundTerm | undefined>((first, next) => (first && first.at <= next.at ? first : next), undefined);
}

/** A stretch of text: plain, or the words of a term. */
type Stretch = { readonly text: string; readonly id?: string };

/**
 * Returns the text as stretches, in which each of the terms stands at most once; together they say what the text says.
 * One term may not overlap another: the earlier has its words.
 */
export function linkedOnce(text: string, terms: readonly TermForms[]): Stretch[] {
  const found = firstTerm(text, terms);
  if (!found) return text === "" ? [] : [{ text }];
  const { id, at, words } = found;
  return [
    ...(at > 0 ? [{ text: text.slice(0, at) }] : []),
    { text: words, id },
    ...linkedOnce(
      text.slice(at + words.length),
      terms.filter((term) => term.id !== id),
    ),
  ];
}
