import { fill } from "../explorer/fill.ts";
import { peopleSentence } from "./people.ts";
import { labelOf, type Programs } from "./programs-file.ts";
import { showCallers } from "./show-callers.ts";
import { showCountries } from "./show-countries.ts";
import { showOwn } from "./show-own.ts";
import { showSize } from "./show-size.ts";
import { showStories } from "./show-stories.ts";
import type { Town } from "./town.ts";

/**
 * Fills a copy of the result's template with all that is known of a town; returns its question as a heading.
 * @param given people of the town as a visitor gives them, instead of the gazetteer's
 */
export function fillResult(
  result: HTMLElement,
  found: Town,
  programs: Programs,
  given: number | undefined,
): string {
  const town = { ...found, population: given ?? found.population };
  const { name: state = town.state } = programs.states.get(town.state) ?? {};
  const label = labelOf(town.name, state);
  fill(result, {
    title: label,
    people: peopleSentence(found.population, given),
    address: location.href,
  });
  showOwn(
    result,
    town,
    programs.communities.find((one) => one.town === town.key),
  );
  showCallers(result, town, programs);
  showSize(result, town, programs.communities);
  showCountries(result, town.state, programs);
  showStories(result, town, programs.stories);
  return `Who is like ${label}?`;
}
