import type { Place } from "../atlas/atlas.ts";
import { getAtlas } from "../atlas/queries.ts";

/**
 * Returns the places with these ids, separated by blanks.
 * Throws if places.csv lacks one; the content check reports that with its line.
 */
export async function placesNamed(ids: string): Promise<[Place, ...Place[]]> {
  const { places } = await getAtlas();
  const [first, ...others] = ids
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => {
      const place = places.get(id);
      if (!place) throw new Error(`places.csv does not list "${id}"`);
      return place;
    });
  if (!first) throw new Error("No place is named");
  return [first, ...others];
}
