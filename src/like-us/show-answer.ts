import { formatNumber } from "../atlas/words.ts";
import type { Answer } from "./ask.ts";
import { nameQuery, placeQuery } from "./address.ts";
import { nearestLarger } from "./find-towns.ts";
import type { Town } from "./town.ts";
import type { State } from "./town-name.ts";

/** Letters of what was typed that an answer repeats. */
const REPEATED = 40;
/** The first half of a letter that takes two units, left at the end by a cut. */
const HALF = /[\uD800-\uDBFF]$/;

/** Returns what tells a town from others of its name: its people, and the nearest larger place. */
export function noteOf(town: Town, towns: readonly Town[]): string {
  const people = town.population > 0 ? `${formatNumber(town.population)} people` : "population not known";
  const namesakes = towns.filter(({ name }) => name === town.name).length > 1;
  const larger = namesakes ? nearestLarger(town, towns) : undefined;
  return [people, larger ? `near ${larger.name}` : "", town.section ? "section of a larger place" : ""]
    .filter(Boolean)
    .join(", ");
}

/** Returns what is said to somebody whose typed name leads to no one town. */
export function answerSentence(answer: Exclude<Answer, { kind: "town" }>, typed: string, state: string) {
  const spelled = "name" in answer ? answer.name : typed;
  const name = spelled.length > REPEATED ? `${spelled.slice(0, REPEATED).replace(HALF, "")}…` : spelled;
  switch (answer.kind) {
    case "nothing typed":
      return "Type the name of a town first.";
    case "no state":
      return `In which state is “${isolated(name)}”? ${answer.states.length > 0 ? "Places of this name are known in these:" : "Choose it above."}`;
    case "several":
      return answer.exact
        ? `${answer.towns.length} places of this name are known in ${state}. Which one is it?`
        : `No place in ${state} is called exactly “${isolated(name)}”. Is it one of these?`;
    case "unknown":
      return `No place in ${state} is known here as “${isolated(name)}”.${answer.towns.length > 0 ? " Is it one of these?" : ""}`;
  }
}

/** Keeps the direction of what was typed to itself: first strong isolate, pop directional isolate. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** Returns a town as a link that the page opens itself, with a number of people somebody gave. */
export const linkTo = (town: Town, towns: readonly Town[], people: number | undefined): HTMLLIElement =>
  entry(town.name, placeQuery(town.key, people), `, ${noteOf(town, towns)}`);

/** Returns a state as a link that looks for the name there. */
export const linkInto = (typed: string, { name }: State): HTMLLIElement =>
  entry(name, nameQuery(`${typed}, ${name}`));

function entry(textContent: string, href: string, note = ""): HTMLLIElement {
  const made = document.createElement("li");
  made.append(Object.assign(document.createElement("a"), { href, textContent }), note);
  return made;
}
