/*
 * Asks for what a story is about and writes its folder, as a draft that passes the check. What is not known yet is marked in
 * it. `npm run new:exchange`; with flags it asks for the rest, and without a terminal for nothing.
 * Ends with 0, with 1 if the content does not allow it, with 2 if an answer cannot be used, with 130 after Ctrl-C.
 */
import { readFileSync } from "node:fs";
import { exchangeDraft } from "../src/drafting/exchange-draft.ts";
import { storyGround } from "../src/drafting/story-ground.ts";
import { yearIn } from "../src/drafting/story-year.ts";
import { datedFacts } from "../src/drafting/typed-dates.ts";
import { givenSources } from "../src/drafting/typed-sources.ts";
import { asker } from "./ask.ts";
import { askPlaces } from "./ask-story-places.ts";
import { askWords } from "./ask-story-words.ts";
import { readContent } from "./content-tables.ts";
import { EXCHANGE_FLAGS } from "./exchange-flags.ts";
import { helpText, readFlags } from "./flags.ts";
import { runScript } from "./run-script.ts";
import { Stop } from "./stop.ts";
import { draftWriter } from "./write-draft.ts";

await runScript(async () => {
  const { given, words } = readFlags(EXCHANGE_FLAGS);
  if (given.help) {
    console.log(helpText("new:exchange", "Writes the folder of a new story, as a draft.", EXCHANGE_FLAGS));
    return undefined;
  }
  if (words.length > 0) throw new Stop(2, `"${words.join(" ")}" belongs to no flag. See --help.`);

  const story = given.story === undefined ? undefined : textOf(given.story);
  const content = readContent();
  const ground = storyGround(content.files, content.known);
  const ask = asker(given.yes);
  const places = await askPlaces(ask, given, content, ground);
  const told = ground.toldOf(places.us.id, places.partners[0].id);
  for (const sentence of told) ask.say(sentence);
  if (told.length > 0 && !(await ask.confirm({ message: "Write another story on them?", otherwise: true })))
    throw new Stop(0, "");
  const answers = await askWords(ask, given, ground);

  const { facts, rest } = datedFacts(answers.dates, ground.today);
  const draft = exchangeDraft(
    {
      ...places,
      ...answers,
      year: yearIn(answers.years, ground.today) ?? Number(ground.today.slice(0, 4)),
      day: ground.today,
      dates: facts,
      sources: givenSources(answers.sources),
      story,
      notes:
        rest.length > 0 ? [{ about: "Lines in which no date could be read", words: rest.join("\n") }] : [],
    },
    ground.taken,
  );
  return draftWriter(content, draft, draft.left, given["dry-run"] ?? false);
});

function textOf(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const reason = error instanceof TypeError ? "it is not UTF-8" : "there is no such file";
    throw new Stop(2, `--story ${file} cannot be read: ${reason}.`);
  }
}
