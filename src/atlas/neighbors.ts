import { distanceKm, EARTH_RADIUS_KM, initialBearing } from "../map/coordinates.ts";
import { type Atlas, isAmerican, type Place } from "./atlas.ts";
import { compareIds } from "./compare.ts";
import { perAtlas } from "./per-atlas.ts";

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
export function nearestPrograms(place: Place, atlas: Atlas, count: number): Neighbor[] {
  const side = bands(atlas).get(isAmerican(place));
  const own = bandOf(place);
  const nearest: Omit<Neighbor, "bearing">[] = [];
  for (let step = 0; step <= 180; step += 1) {
    // Nothing in this band can be nearer than the strip between.
    const least = (step - 1) * KM_PER_DEGREE;
    if (nearest.length === count && least > (nearest.at(-1)?.km ?? 0)) break;
    const around = step === 0 ? [own] : [own - step, own + step];
    for (const other of around.flatMap((band) => side?.get(band) ?? [])) {
      if (other === place) continue;
      const km = distanceKm(place.at, other.at);
      if (nearest.length === count && km > (nearest.at(-1)?.km ?? 0)) continue;
      nearest.push({ place: other, km });
      nearest.sort((a, b) => a.km - b.km || compareIds(a.place.id, b.place.id));
      nearest.length = Math.min(nearest.length, count);
    }
  }
  return nearest.map((neighbor) => ({
    ...neighbor,
    bearing: initialBearing(place.at, neighbor.place.at),
  }));
}

/** One degree of latitude on the sphere. */
const KM_PER_DEGREE = (Math.PI * EARTH_RADIUS_KM) / 180;

const bandOf = ({ at: [, lat] }: Place) => Math.floor(lat);

/** Places that may be neighbors, American or not, by degree of latitude. */
const bands = perAtlas(({ places }) => {
  const programs = [...places.values()].filter((place) => place.kind !== "state" && hasProgram(place));
  return new Map(
    [true, false].map((american) => [
      american,
      Map.groupBy(
        programs.filter((place) => isAmerican(place) === american),
        bandOf,
      ),
    ]),
  );
});
