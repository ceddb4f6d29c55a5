import { formatNumber } from "../atlas/words.ts";
import type { Answer } from "./ask.ts";
import { nearestLarger } from "./find-towns.ts";
import type { Town } from "./town.ts";

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
  const name = typed.length > REPEATED ? `${typed.slice(0, REPEATED).replace(HALF, "")}…` : typed;
  switch (answer.kind) {
    case "nothing typed":
      return "Type the name of a town first.";
    case "no state":
      return `In which state is “${isolated(name)}”? Choose it above, or type it after the name: Springfield, IL.`;
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

/** Returns a town as a link that the page opens itself. */
export function linkTo(town: Town, towns: readonly Town[]): HTMLLIElement {
  const entry = document.createElement("li");
  const link = Object.assign(document.createElement("a"), {
    href: `?place=${town.key}`,
    textContent: town.name,
  });
  entry.append(link, `, ${noteOf(town, towns)}`);
  return entry;
}
