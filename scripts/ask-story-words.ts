import { curly } from "../src/atlas/curly.ts";
import { keysOf } from "../src/atlas/keys-of.ts";
import { didYouMean } from "../src/atlas/did-you-mean.ts";
import { exchangeMatter } from "../src/atlas/schemas.ts";
import { type Theme, THEMES } from "../src/atlas/vocabulary.ts";
import { oneLine } from "../src/drafting/clean-words.ts";
import type { StoryGround } from "../src/drafting/story-ground.ts";
import { yearIn } from "../src/drafting/story-year.ts";
import type { Ask } from "./ask.ts";
import type { EXCHANGE_FLAGS } from "./exchange-flags.ts";
import type { Given } from "./flags.ts";
import { Stop } from "./stop.ts";

/** The words of a story as they are typed; dates and sources one on each line. */
export type StoryWords = {
  readonly theme: Theme;
  readonly title: string;
  readonly years: string;
  readonly dek: string | undefined;
  readonly description: string | undefined;
  readonly dates: string;
  readonly sources: string;
};

/**
 * Returns the words of a story, as they are given or by asking.
 * @throws Stop with code 2 and every flag whose words cannot be used
 */
export async function askWords(
  ask: Ask,
  given: Given<typeof EXCHANGE_FLAGS>,
  { taken, today }: StoryGround,
): Promise<StoryWords> {
  const faults = {
    theme: (words: string) =>
      Object.hasOwn(THEMES, words)
        ? undefined
        : `is none of: ${keysOf(THEMES).join(", ")}. ${didYouMean(words, keysOf(THEMES))}`.trim(),
    title: (words: string) =>
      lengthFault("title", words, "at most 60 letters") ??
      (taken.titles.has(curly(oneLine(words)).toLowerCase())
        ? "is the headline of another page."
        : undefined),
    years: (words: string) =>
      yearIn(words, today) === undefined
        ? "names no year from 800 to today: write 1934, or 2013 to 2014."
        : undefined,
    dek: (words: string) => lengthFault("dek", words, "60 to 240 letters"),
    description: (words: string) => lengthFault("description", words, "50 to 160 letters"),
  };
  const wrong = keysOf(faults).flatMap((flag) => {
    const words = given[flag];
    const fault = words === undefined ? undefined : faults[flag](words);
    return fault === undefined ? [] : [`--${flag} "${oneLine(words ?? "").slice(0, 80)}" ${fault}`];
  });
  if (wrong.length > 0) throw new Stop(2, wrong.join("\n"));

  const sentence = (flag: keyof typeof faults) => (words: string) => {
    const fault = faults[flag](words);
    return fault && `This ${fault}`;
  };
  const theme =
    given.theme ??
    (await ask.choose({
      flag: "theme",
      message: "What is it about?",
      choices: Object.entries(THEMES).map(([value, label]) => ({ value, label })),
    }));
  return {
    theme: exchangeMatter.shape.theme.parse(theme),
    title:
      given.title ??
      (await ask.text({
        flag: "title",
        message: "What happened, in one sentence?",
        fault: sentence("title"),
      })),
    years:
      given.years ??
      (await ask.text({
        flag: "years",
        message: "In which year or years?",
        example: "2013 to 2014",
        fault: sentence("years"),
      })),
    dek:
      given.dek ??
      (await ask.optional({ flag: "dek", message: "And in two lines?", fault: sentence("dek") })),
    description: given.description,
    dates:
      asLines(given.dates) ??
      (await several(ask, "dates", "A date, and what happened then", "1934-05-30 The visit begins")),
    sources:
      asLines(given.sources) ??
      (await several(
        ask,
        "sources",
        "A source: title | publisher | date | address",
        "Title | City of Toledo | 2014 | https://…",
      )),
  };
}

function lengthFault(
  field: "title" | "dek" | "description",
  words: string,
  allowed: string,
): string | undefined {
  if (exchangeMatter.shape[field].safeParse(oneLine(words)).success) return undefined;
  return `has ${oneLine(words).length} letters; write ${allowed}.`;
}

/** In a flag "; " stands between the lines. No address holds that. */
const asLines = (flag: string | undefined): string | undefined => flag?.replaceAll(/;\s+/g, "\n");

/** Asks until the answer is empty. */
async function several(ask: Ask, flag: string, message: string, example: string): Promise<string> {
  const lines: string[] = [];
  for (;;) {
    const line = await ask.optional({
      flag,
      message: lines.length === 0 ? message : `${message}, another`,
      example,
    });
    if (line === undefined) return lines.join("\n");
    lines.push(line);
  }
}
