import type { StyleRule } from "../atlas/vocabulary.ts";
import type { Passage } from "./passages.ts";
import { sentencesOf, wordCount } from "./sentences.ts";
import { ROTTING_WORDS, STOCK_WORDS } from "./style-words.ts";

/** What a passage does against a rule of style. */
export type StyleFault = {
  readonly rule: StyleRule;
  readonly line: number;
  /** The passage, so that an author can overrule the rule for it. */
  readonly passage: string;
  readonly message: string;
};

/** What kind of document the passage stands in decides which rules hold. */
export type StyleSetting = {
  /** A story: its numbers are its own, and every paragraph with one names a source. */
  readonly story: boolean;
};

/** Longest sentence in words: above it, readers lose the verb. */
const MAX_WORDS = 35;

/** Longest heading in letters: above it, it runs over three lines on a phone. */
const MAX_HEADING = 70;

/** From so many words on, words in quotation marks are a quotation and no name. */
const QUOTATION_FROM = 4;

/** Above so many words a quotation is set apart, with speaker, occasion and date. */
const MAX_INLINE = 12;

/** The counts of the whole network, which every source gives otherwise. */
const NETWORK =
  /\b(?:\d[\d,.]*\d|hundreds of|thousands of)\s+(?:\w+\s+){0,2}?(?:member (?:cities|communities)|members|communities|partnerships|affiliations|countries|programs)\b/iu;

/** Returns what a passage does against the rules of style. */
export function styleFaults(passage: Passage, { story }: StyleSetting): StyleFault[] {
  const { text, kind, sourced } = passage;
  const own = withoutQuotations(text);
  const say = (rule: StyleRule, at: number, message: string): StyleFault => ({
    rule,
    line: passage.line + lineBreaks(text, at),
    passage: text,
    message,
  });
  const words = [
    ...STOCK_WORDS.map((advice) => ({ ...advice, rule: "stock-word", what: "stock word" }) as const),
    ...ROTTING_WORDS.map((advice) => ({ ...advice, rule: "rotting-date", what: "words" }) as const),
  ].flatMap(({ pattern, instead, rule, what }) =>
    [...own.matchAll(pattern)].map(({ 0: found, index }) =>
      say(
        rule,
        index,
        rule === "stock-word"
          ? `uses the ${what} "${found}". ${instead}`
          : `says "${found}", which will be wrong one day. ${instead}`,
      ),
    ),
  );
  const long = sentencesOf(text).flatMap(({ words: sentence, at }) => {
    const count = wordCount(sentence);
    if (count <= MAX_WORDS || kind === "heading") return [];
    const message = `has a sentence of ${count} words, at most ${MAX_WORDS} are allowed: "${opening(sentence)} …". Make two of it.`;
    return [say("long-sentence", at, message)];
  });
  const heading =
    kind === "heading" && text.length > MAX_HEADING
      ? [
          say(
            "long-heading",
            0,
            `has a heading of ${text.length} letters, at most ${MAX_HEADING} are allowed: "${opening(text)} …". Shorten it.`,
          ),
        ]
      : [];
  if (kind !== "paragraph") return [...words, ...long, ...heading];

  const digit = /\d/.exec(own);
  const source =
    story && !sourced && digit
      ? [
          say(
            "no-source",
            digit.index,
            `has a number without a source: "${opening(text)} …". Add <Cite to="…" /> after it.`,
          ),
        ]
      : [];
  const network = NETWORK.exec(own);
  const ledger =
    network && (!story || /\bSister Cities International\b|\bSCI\b/.test(text))
      ? [
          say(
            "not-in-ledger",
            network.index,
            `counts "${network[0]}" in the text. Put the number into content/figures.csv and write <Figure id="…" />, so that it has a date and a source.`,
          ),
        ]
      : [];
  return [...words, ...long, ...source, ...ledger, ...quotationFaults(text, sourced, say)];
}

const QUOTATIONS = /“([^”]*)”|"([^"]*)"/gu;

function quotationFaults(
  text: string,
  sourced: boolean,
  say: (rule: StyleRule, at: number, message: string) => StyleFault,
): StyleFault[] {
  return [...text.matchAll(QUOTATIONS)].flatMap(({ 0: whole, 1: curly, 2: straight, index }) => {
    const count = wordCount(curly ?? straight ?? "");
    if (count > MAX_INLINE) {
      return [
        say(
          "loose-quotation",
          index,
          `quotes ${count} words within the text: ${opening(whole)} …". Set them apart: <Quote by="…" occasion="…" date="…" source="…">.`,
        ),
      ];
    }
    if (count < QUOTATION_FROM || sourced) return [];
    return [
      say(
        "loose-quotation",
        index,
        `quotes ${whole} without a source. Say whose words they are, and add <Cite to="…" />.`,
      ),
    ];
  });
}

/** Blanks in place of quoted words, which are somebody else's; places of the others stay as they are. */
const withoutQuotations = (text: string): string =>
  text.replace(QUOTATIONS, (quoted) => quoted.replace(/[^\n]/g, " "));

const lineBreaks = (text: string, until: number): number => text.slice(0, until).split("\n").length - 1;

const opening = (text: string): string => text.trim().split(/\s+/).slice(0, 6).join(" ");
