import { dot, toLonLat, toVector, type Vector } from "./circle.ts";
import type { LonLat } from "./coordinates.ts";

/** Degrees by which the view moves towards the equator, so that routes bow instead of running straight. */
const LEAN = 16;

/** Places stay at least so many degrees inside the rim of the globe, if the lean is what would push them out. */
const RIM = 6;

/**
 * Where to look at a globe from so that all places are near the middle and routes between them bow: the centroid of
 * the places (for two: the middle of their route), then some degrees closer to the equator.
 * @param places [lon, lat] degrees
 * @returns [lon, lat] degrees
 * @throws RangeError if there are no places, or they balance each other out, as antipodes do
 */
export function viewCenter(places: readonly LonLat[]): LonLat {
  const vectors = places.map(toVector);
  const sum = vectors.reduce<Vector>(([x, y, z], [dx, dy, dz]) => [x + dx, y + dy, z + dz], [0, 0, 0]);
  if (Math.hypot(...sum) < 1e-6)
    throw new RangeError(`No middle between: ${places.join("; ") || "no places"}`);
  const [lon, lat] = toLonLat(sum);
  const farthest = Math.max(...vectors.map((v) => angle(v, toVector([lon, lat]))));
  const lean = Math.max(0, Math.min(LEAN, 90 - RIM - farthest));
  return [lon, lat >= 0 ? lat - lean : lat + lean];
}

function angle(a: Vector, b: Vector): number {
  return (Math.acos(Math.min(1, Math.max(-1, dot(a, b)))) * 180) / Math.PI;
}
