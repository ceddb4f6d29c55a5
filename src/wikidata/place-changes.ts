import { compareIds } from "../atlas/compare.ts";
import { distanceKm } from "../map/coordinates.ts";
import { type Line, sideName, toRead } from "./line.ts";
import { hasName, SAME_NAME_KM } from "./match.ts";
import type { Found } from "./resolve.ts";

/**
 * Returns what Wikidata says otherwise of places that we have: number, point, name. All of it is for an editor: a number
 * of GeoNames stands for a point of GeoNames here, and names follow English use.
 */
export function placeChanges(found: readonly Found[]): Line[] {
  const distinct = new Map(found.map((place) => [`${place.id} ${place.side.item}`, place]));
  return [...distinct]
    .sort(([a], [b]) => compareIds(a, b))
    .flatMap(([, place]) => {
      const reasons = reasonsOf(place);
      return reasons.length === 0 ? [] : [toRead(place.id, `${sideName(place.side)}: ${reasons.join("; ")}`)];
    });
}

function reasonsOf(place: Found): string[] {
  if (!("known" in place)) return [];
  const { known, side } = place;
  const [at] = side.at;
  const km = at ? distanceKm(at, [known.lon, known.lat]) : 0;
  const numbers = side.geonames.join(" and ");
  return [
    ...(numbers && known.geoname_id === undefined
      ? [`has the GeoNames number ${numbers} there and none here`]
      : []),
    ...(numbers && known.geoname_id !== undefined && !side.geonames.includes(known.geoname_id)
      ? [`has the GeoNames number ${numbers} there and ${known.geoname_id} here`]
      : []),
    ...(km > SAME_NAME_KM ? [`lies ${Math.round(km)} km from our point`] : []),
    ...(side.name !== undefined && !hasName(known, side.name)
      ? [`has the name “${side.name}” there and “${known.name}” here`]
      : []),
  ];
}
