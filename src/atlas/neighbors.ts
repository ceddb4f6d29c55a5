import { distanceKm, initialBearing } from "../map/coordinates.ts";
import { type Atlas, isAmerican, type Place } from "./atlas.ts";
import { compareIds } from "./compare.ts";

export type Neighbor = {
  readonly place: Place;
  /** Great-circle distance in km. */
  readonly km: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
};

/** Returns whether a place has a partnership that has not ended. */
const hasProgram = ({ partnerships }: Place): boolean =>
  partnerships.some(({ status }) => status !== "ended");

/**
 * Returns the nearest places with a program, nearest first: for an American community others in the United States, for
 * one abroad other partners of American communities, in whatever country. States and provinces, whose point is only
 * their middle, are nobody's neighbors.
 */
export function nearestPrograms(place: Place, { places }: Atlas, count: number): Neighbor[] {
  const nearest: Omit<Neighbor, "bearing">[] = [];
  for (const other of places.values()) {
    if (other === place || other.kind === "state" || isAmerican(other) !== isAmerican(place)) continue;
    if (!hasProgram(other)) continue;
    const km = distanceKm(place.at, other.at);
    if (nearest.length === count && km >= (nearest.at(-1)?.km ?? 0)) continue;
    nearest.push({ place: other, km });
    nearest.sort((a, b) => a.km - b.km || compareIds(a.place.id, b.place.id));
    nearest.length = Math.min(nearest.length, count);
  }
  return nearest.map((neighbor) => ({
    ...neighbor,
    bearing: initialBearing(place.at, neighbor.place.at),
  }));
}
