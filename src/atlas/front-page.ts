import type { Exchange } from "./queries.ts";
import { varied } from "./varied.ts";

/** The lead and the cards below it. */
export const FRONT_PAGE_ROOM = 5;

/**
 * Returns the exchanges of the front page, the lead first: those named, as far as they are there, then others whose
 * region and theme have been shown least.
 */
export function frontPage(exchanges: readonly Exchange[], named: readonly string[]): Exchange[] {
  const chosen = named
    .flatMap((name) => exchanges.filter(({ slug }) => slug === name))
    .slice(0, FRONT_PAGE_ROOM);
  const others = exchanges.filter((exchange) => !chosen.includes(exchange));
  return [...chosen, ...varied(others, FRONT_PAGE_ROOM - chosen.length, kindOf, chosen.map(kindOf))];
}

const kindOf = ({ matter, partners: [{ country }] }: Exchange) => ({
  region: country.region,
  theme: matter.theme,
});
