import { formatNumber } from "../atlas/words.ts";
import type { Answer } from "./ask.ts";
import { nameQuery, placeQuery } from "./address.ts";
import { nearestLarger } from "./find-towns.ts";
import { otherNames } from "./other-names.ts";
import type { Town } from "./town.ts";
import type { State } from "./town-name.ts";

export const NOT_LOADED =
  "The list of places could not be loaded. Please try again; the lists below work without it.";
export const NO_SUCH_ADDRESS =
  "No place belongs to this address; the link may be cut off. Type the name of the town instead.";
export const NO_NUMBER = "The number of people must be a whole one, such as 12,500. Or leave it out.";

/** Letters of what was typed that an answer repeats. */
const REPEATED = 40;
/** The first half of a letter that takes two units, left at the end by a cut. */
const HALF = /[\uD800-\uDBFF]$/;

/** Returns what tells a town from others of its name: its people, and the nearest larger place. */
export function noteOf(town: Town, towns: readonly Town[]): string {
  const people = town.population > 0 ? `${formatNumber(town.population)} people` : "population not known";
  const namesakes = towns.filter(({ name }) => name === town.name).length > 1;
  const larger = namesakes ? nearestLarger(town, towns) : undefined;
  const also = otherNames(town).map((name) => `also called ${name}`);
  return [
    ...also,
    people,
    larger ? `near ${larger.name}` : "",
    town.section ? "section of a larger place" : "",
  ]
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
      return `In which state is “${isolated(name)}”? ${
        answer.states.length > 0
          ? "Places of this name are known in these:"
          : "No place of exactly this name is known here. Choose the state above, or type it after the name: Springfield, IL."
      }`;
    case "several":
      return answer.exact
        ? `${answer.towns.length} places of this name are known in ${state}. Which one is it?`
        : `No place in ${state} is called exactly “${isolated(name)}”. Is it one of these?`;
    case "unknown":
      return `No place in ${state} is known here as “${isolated(name)}”. It may have fewer than 1,000 people, another spelling or a new name, or lie in another state.${answer.towns.length > 0 ? " Is it one of these?" : ""}`;
  }
}

/** Keeps the direction of what was typed to itself: first strong isolate, pop directional isolate. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** Returns a town as a link that the page opens itself, with a number of people somebody gave. */
export function linkTo(town: Town, towns: readonly Town[], people: number | undefined): HTMLLIElement {
  const entry = document.createElement("li");
  const link = Object.assign(document.createElement("a"), {
    href: placeQuery(town.key, people),
    textContent: town.name,
  });
  entry.append(link, `, ${noteOf(town, towns)}`);
  return entry;
}

/** Returns a state as a link that looks for the name there. */
export function linkInto(typed: string, { name }: State): HTMLLIElement {
  const entry = document.createElement("li");
  entry.append(
    Object.assign(document.createElement("a"), { href: nameQuery(`${typed}, ${name}`), textContent: name }),
  );
  return entry;
}
