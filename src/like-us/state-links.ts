import type { Region } from "../atlas/vocabulary.ts";
import type { Country, Programs } from "./programs-file.ts";

/** The countries of one region, each list by name. */
export type RegionLinks = {
  readonly region: Region;
  /** With a partner of a community of the state, and how many partnerships these are. */
  readonly linked: readonly { readonly country: Country; readonly count: number }[];
  /** With none in the tables. */
  readonly none: readonly Country[];
};

/**
 * Returns with which countries the communities of a state are linked, region by region. Partnerships that have ended are
 * not counted; those of the state itself are.
 * @param state postal code
 * @param regions in the order in which they are shown
 */
export function stateLinks(
  state: string,
  { countries, communities }: Pick<Programs, "countries" | "communities">,
  regions: readonly Region[],
): RegionLinks[] {
  const ties = communities
    .filter((community) => community.state === state)
    .flatMap((community) => community.ties.filter(({ status }) => status !== "ended"));
  const counts = Map.groupBy(ties, ({ country }) => country.code);
  return regions.map((region) => {
    const ours = countries.filter((country) => country.region === region);
    return {
      region,
      linked: ours.flatMap((country) => {
        const count = counts.get(country.code)?.length ?? 0;
        return count > 0 ? [{ country, count }] : [];
      }),
      none: ours.filter(({ code }) => !counts.has(code)),
    };
  });
}
