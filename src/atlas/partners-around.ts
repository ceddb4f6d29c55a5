import type { Partnership, Place } from "./atlas.ts";
import { compareIds } from "./compare.ts";
import { initialBearing } from "../map/coordinates.ts";

export type Direction = {
  readonly partner: Place;
  readonly partnership: Partnership;
  /** Great-circle distance in km. */
  readonly km: number;
  /** Degrees clockwise from north, as seen from the place. */
  readonly bearing: number;
};

/** Returns the partners of a place, read clockwise from north. */
export function partnersAround(place: Place): Direction[] {
  return place.partnerships
    .map((partnership) => {
      const partner = partnership.us === place ? partnership.partner : partnership.us;
      return { partner, partnership, km: partnership.km, bearing: initialBearing(place.at, partner.at) };
    })
    .sort((a, b) => a.bearing - b.bearing || compareIds(a.partner.id, b.partner.id));
}
