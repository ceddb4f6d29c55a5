import type { Partnership } from "./atlas.ts";

export type DecadeCount = {
  /** First year of the decade: 1950 for 1950 to 1959. */
  readonly decade: number;
  readonly count: number;
};

/** How a set of partnerships grew, as far as years are documented. */
export type Growth = {
  /** Every decade from the first to the last with a documented year, those without one included. */
  readonly decades: readonly DecadeCount[];
  readonly documented: number;
  /** A year that sources do not agree on, or that nobody has looked up. */
  readonly toConfirm: number;
  readonly unknown: number;
};

/** Returns the first year of the decade that holds a year. */
export const decadeOf = (year: number): number => Math.floor(year / 10) * 10;

/** Counts partnerships by decade of signing; only documented years count. */
export function growthOf(partnerships: readonly Partnership[]): Growth {
  const years = partnerships.flatMap(({ signed }) => signed.year ?? []);
  const counts = Map.groupBy(years, decadeOf);
  const first = Math.min(...counts.keys());
  const decades: DecadeCount[] = [];
  for (let decade = first; decade <= Math.max(...counts.keys()); decade += 10) {
    decades.push({ decade, count: counts.get(decade)?.length ?? 0 });
  }
  const unknown = partnerships.filter(({ signed }) => signed.basis === "unknown").length;
  return {
    decades,
    documented: years.length,
    toConfirm: partnerships.length - years.length - unknown,
    unknown,
  };
}

/** Returns how many partnerships have no documented year: to be confirmed or not known. */
export const undocumented = ({ toConfirm, unknown }: Growth): number => toConfirm + unknown;
