import type { Point } from "../map/sheet.ts";
import type { MapPlace } from "./map-atlas.ts";

/**
 * Returns the place whose dot lies nearest to a point of the sheet, or undefined if none lies within reach. Of dots in
 * the same spot the one with most partners wins.
 * @param reach in units of the sheet
 */
export function nearestDot([x, y]: Point, places: readonly MapPlace[], reach: number): MapPlace | undefined {
  let best: { place: MapPlace; distance: number } | undefined;
  for (const place of places) {
    if (place.pairs.length === 0) continue;
    const distance = Math.hypot(place.point[0] - x, place.point[1] - y);
    if (distance > reach) continue;
    const wins =
      !best ||
      distance < best.distance ||
      (distance === best.distance && place.pairs.length > best.place.pairs.length);
    if (wins) best = { place, distance };
  }
  return best?.place;
}
