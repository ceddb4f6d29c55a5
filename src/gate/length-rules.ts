import { fault } from "../atlas/problem.ts";
import type { Passage } from "./passages.ts";
import { opening, sentencesOf, wordCount } from "./sentences.ts";
import type { Finding } from "./style-rules.ts";

/** Longest sentence in words: above it, readers lose the verb. */
const MAX_WORDS = 35;

/** Longest heading in letters: above it, it runs over three lines on a phone. */
const MAX_HEADING = 70;

/** Finds sentences and headings that are too long. */
export function lengthFindings(text: string, kind: Passage["kind"]): Finding[] {
  if (kind === "heading") {
    if (text.length <= MAX_HEADING) return [];
    const what = `has a heading of ${text.length} letters, where at most ${MAX_HEADING} are allowed: "${opening(text)} …"`;
    return [{ rule: "long-heading", at: 0, found: fault("long-heading", what, "Shorten it.") }];
  }
  return sentencesOf(text).flatMap(({ words, at }) => {
    const count = wordCount(words);
    if (count <= MAX_WORDS) return [];
    const what = `has a sentence of ${count} words, where at most ${MAX_WORDS} are allowed: "${opening(words)} …"`;
    return [{ rule: "long-sentence" as const, at, found: fault("long-sentence", what, "Make two of it.") }];
  });
}
