import { fault } from "../atlas/problem.ts";
import { opening, wordCount } from "./sentences.ts";
import type { Finding } from "./style-rules.ts";

/** From so many words on, words in quotation marks are a quotation and no name. */
const QUOTATION_FROM = 4;

/** Above so many words a quotation is set apart, with speaker, occasion and date. */
const MAX_INLINE = 12;

const QUOTATIONS = /“([^”]*)”|"([^"]*)"/gu;

/** Finds quotations that name no source, or are too long to stand within a sentence. */
export function quotationFindings(text: string, sourced: boolean): Finding[] {
  return [...text.matchAll(QUOTATIONS)].flatMap(({ 1: curly, 2: straight, index }) => {
    const words = curly ?? straight ?? "";
    const count = wordCount(words);
    if (count > MAX_INLINE) {
      const what = `quotes ${count} words within the text: "${opening(words)} …"`;
      const mend = 'Set them apart: <Quote by="…" occasion="…" date="…" source="…">.';
      return [{ rule: "loose-quotation" as const, at: index, found: fault("long-quotation", what, mend) }];
    }
    if (count < QUOTATION_FROM || sourced) return [];
    const what = `quotes "${words}" without a source`;
    const mend = 'Say whose words they are, and add <Cite to="…" />.';
    return [
      { rule: "loose-quotation" as const, at: index, found: fault("quotation-without-source", what, mend) },
    ];
  });
}

/** Returns the text with blanks in place of quoted words, which are somebody else's; the others stay where they are. */
export const withoutQuotations = (text: string): string =>
  text.replace(QUOTATIONS, (quoted) => " ".repeat(quoted.length));
