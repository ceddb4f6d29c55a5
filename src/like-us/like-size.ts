import type { Community } from "./programs-file.ts";
import { hasProgram } from "./program.ts";

/** The communities most like a town in size. */
export type LikeSize = {
  /** Largest first. */
  readonly communities: readonly Community[];
  /** Fewest and most people among them. */
  readonly range: readonly [least: number, most: number];
  /** Communities with a program whose population is not known, and which may be alike. */
  readonly unsized: number;
};

/**
 * Returns the towns with a program whose population is nearest to this one on a logarithmic scale, on which half as many
 * people are as far as twice as many. Counties, states and the boroughs of New York are no towns and are left out.
 * @param population people of the town, more than 0
 */
export function likeSize(
  population: number,
  town: string,
  communities: readonly Community[],
  count: number,
): LikeSize {
  const towns = communities.filter(
    (community) => community.kind === "city" && community.town !== town && hasProgram(community),
  );
  const sized = towns
    .filter(({ population }) => population > 0)
    .map((community) => ({ community, off: distanceInSize(population, community.population) }))
    .sort((a, b) => a.off - b.off || (a.community.id < b.community.id ? -1 : 1));
  const alike = sized
    .slice(0, count)
    .map(({ community }) => community)
    .sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
  return {
    communities: alike,
    range: [alike.at(-1)?.population ?? 0, alike[0]?.population ?? 0],
    unsized: towns.length - sized.length,
  };
}

/** Returns how far two populations lie apart: the natural logarithm of their ratio, 0 for equals. */
export const distanceInSize = (a: number, b: number): number => Math.abs(Math.log(a / b));
