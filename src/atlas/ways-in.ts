import { compareNames } from "./compare.ts";
import { decadeOf } from "./growth.ts";
import { keysOf } from "./keys-of.ts";
import type { Exchange } from "./queries.ts";
import { type Region, REGIONS, type Theme, THEMES } from "./vocabulary.ts";
import type { Place } from "./atlas.ts";

/** A way of dividing the exchanges, as it stands in the address: /exchanges/theme/arts-and-culture/. */
export const WAYS = { theme: "By theme", decade: "By decade", region: "By region" } as const;
export type Way = keyof typeof WAYS;

/** Returns the address of the page of one part of the exchanges. */
export const wayHref = (way: Way, value: string): string => `/exchanges/${way}/${value}/`;

/** One page of exchanges that have something in common. */
export type WayIn = {
  readonly way: Way;
  /** The last step of the address: "arts-and-culture", "1990s", "europe". */
  readonly value: string;
  readonly href: string;
  readonly label: string;
  /** The theme itself, for a way by theme. */
  readonly theme?: Theme;
  /** In the order in which they were given. */
  readonly exchanges: readonly Exchange[];
};

/** Returns every way into the exchanges that leads to one at least: themes and regions in their order, decades by time. */
export function waysIn(exchanges: readonly Exchange[]): WayIn[] {
  const decades = [...new Set(exchanges.map(({ matter }) => decadeOf(matter.year)))].sort((a, b) => a - b);
  const all: Omit<WayIn, "href">[] = [
    ...keysOf(THEMES).map((theme) => ({
      way: "theme" as const,
      value: theme,
      theme,
      label: THEMES[theme],
      exchanges: exchanges.filter(({ matter }) => matter.theme === theme),
    })),
    ...decades.map((decade) => ({
      way: "decade" as const,
      value: `${decade}s`,
      label: `${decade}s`,
      exchanges: exchanges.filter(({ matter }) => decadeOf(matter.year) === decade),
    })),
    ...keysOf(REGIONS).map((region) => ({
      way: "region" as const,
      value: region,
      label: REGIONS[region],
      exchanges: withRegion(exchanges, region),
    })),
  ];
  return all
    .filter(({ exchanges: found }) => found.length > 0)
    .map((way) => ({ ...way, href: wayHref(way.way, way.value) }));
}

/** The exchanges that lead to a region; those whose lead partner lies there come first. */
function withRegion(exchanges: readonly Exchange[], region: Region): Exchange[] {
  const leadsThere = ({ partners: [lead] }: Exchange) => lead.country.region === region;
  return exchanges
    .filter(({ partners }) => partners.some(({ country }) => country.region === region))
    .sort((a, b) => Number(leadsThere(b)) - Number(leadsThere(a)));
}

/** Returns the places of all exchanges, in the order of the alphabet, each with the number of its stories. */
export function placesInExchanges(exchanges: readonly Exchange[]): { place: Place; count: number }[] {
  const counts = new Map<Place, number>();
  for (const { us, partners } of exchanges) {
    for (const place of [us, ...partners]) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .map(([place, count]) => ({ place, count }))
    .sort((a, b) => compareNames(a.place.label, b.place.label));
}
