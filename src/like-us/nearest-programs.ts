import { distanceKm, initialBearing, type LonLat } from "../map/coordinates.ts";
import { hasProgram } from "./program.ts";
import type { Community } from "./programs-file.ts";

/** Somebody to ask is looked for within so many km; beyond, the page says that there is nobody near. */
export const NEAR_KM = 200;

/** A community seen from a town. */
export type Neighbor = {
  readonly community: Community;
  /** Great-circle distance in km. */
  readonly km: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
};

/**
 * Returns the communities with a program, nearest first, without the town itself. A state, whose point is only its middle, is
 * near nobody.
 * @param at [lon, lat] in degrees
 * @param town key of the town
 */
export function nearestPrograms(at: LonLat, town: string, communities: readonly Community[]): Neighbor[] {
  return communities
    .filter((community) => community.kind !== "state" && community.town !== town && hasProgram(community))
    .map((community) => ({ community, km: distanceKm(at, community.at) }))
    .sort((a, b) => a.km - b.km || (a.community.id < b.community.id ? -1 : 1))
    .map((near) => ({ ...near, bearing: initialBearing(at, near.community.at) }));
}

const WINDS = ["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"];

/** Returns the wind nearest to a direction: "southeast" for 130 degrees. */
export const windOf = (bearing: number): string => WINDS[Math.round(bearing / 45) % WINDS.length] ?? "";
