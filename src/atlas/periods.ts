import type { Partnership } from "./atlas.ts";
import { decadeOf } from "./growth.ts";
import { keysOf } from "./keys-of.ts";
import { type Region, REGIONS } from "./vocabulary.ts";

/** Partnerships whose signing is documented for one decade, or for the earliest years together. */
export type Period = {
  /** "1960s", or "1931 to 1959" for the earliest. */
  readonly label: string;
  readonly partnerships: readonly Partnership[];
  /** The regions with most of them: one, or several that are level. */
  readonly led: readonly Region[];
};

/**
 * Parts the partnerships with a documented year into at most `count` periods: the latest decades, one each, and all years
 * before them together. Decades without one are kept, or growth would look steadier than it was.
 */
export function periodsOf(partnerships: readonly Partnership[], count: number): Period[] {
  const dated = partnerships.flatMap((row) =>
    row.signed.year === undefined ? [] : [{ row, year: row.signed.year }],
  );
  if (dated.length === 0) return [];
  const years = dated.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const second = Math.max(decadeOf(last) - 10 * (count - 2), decadeOf(first) + 10);
  const starts = [first];
  for (let decade = second; decade <= last; decade += 10) starts.push(decade);
  return starts.map((start, i) => {
    const end = (starts[i + 1] ?? Infinity) - 1;
    const own = dated.filter(({ year }) => year >= start && year <= end).map(({ row }) => row);
    const isDecade = decadeOf(start) === decadeOf(Math.min(end, last));
    return {
      label: isDecade ? `${decadeOf(start)}s` : `${start} to ${end}`,
      partnerships: own,
      led: leaders(own),
    };
  });
}

/** Returns the regions with most of the partners: one, or several that are level; none where there is no partnership. */
export function leaders(partnerships: readonly Partnership[]): Region[] {
  const counts = Map.groupBy(partnerships, ({ partner }) => partner.country.region);
  const most = Math.max(...[...counts.values()].map(({ length }) => length));
  return keysOf(REGIONS).filter((region) => counts.get(region)?.length === most);
}
