import { discPoint, type DiscDrawing } from "./disc.ts";
import { boxAround, type Box, type Label, placeLabels, type Side, type Spot } from "./labels.ts";

/** What is written on a disc, in letters of one size. */
export type DiscNames = {
  /** Distances of the rings, in km, each centered on its point. */
  readonly rings: readonly { readonly km: number; readonly x: number; readonly y: number }[];
  /** The names that found room. */
  readonly names: readonly (Label & Spot)[];
};

/** Distance of the compass letters from the middle, as a share of the radius. */
export const COMPASS = 1.1;

/** Width of the distance of a ring, in letters. */
const RING_LETTERS = 8;

const EAST: readonly Side[] = ["right", "above", "below", "left"];
const WEST: readonly Side[] = ["left", "above", "below", "right"];

/**
 * Finds room for the names of a disc: away from the middle if possible, no two over one another.
 * @param ends names of the other ends, in the order of `disc.ends`, with their distance in km and bearing in degrees
 * @param size of the letters, in units
 */
export function placeDiscNames(
  disc: DiscDrawing,
  ends: readonly { readonly name: string; readonly km: number; readonly bearing: number }[],
  size: number,
): DiscNames {
  const { middle, radius } = disc;
  const width = (RING_LETTERS / 2) * size;
  const quiet = quietBearing(ends.map(({ bearing }) => bearing));
  const rings = disc.rings
    .filter((ring) => ring.radius > 3 * size && radius - ring.radius > 1.5 * size)
    .map(({ km }) => {
      const [x, y] = discPoint(km, quiet, disc.rimKm);
      return { km, x: Math.round(x), y: Math.round(y) };
    })
    // The outer ones have the right of way: two numbers in one place could not be read.
    .reduceRight<DiscNames["rings"]>((kept, ring) => {
      const apart = ({ x, y }: { x: number; y: number }) =>
        Math.abs(x - ring.x) > width || Math.abs(y - ring.y) > 1.2 * size;
      return kept.every(apart) ? [ring, ...kept] : kept;
    }, []);
  const reach = radius * COMPASS;
  const obstacles: Box[] = [
    boxAround(middle, middle, 8),
    ...disc.ends.map(([x, y]) => boxAround(x, y, 5)),
    ...[0, 90, 180, 270].map((bearing) => {
      const [x, y] = discPoint(COMPASS * disc.rimKm, bearing, disc.rimKm);
      return boxAround(x, y, 12);
    }),
    ...rings.map(({ x, y }) => ({
      left: x - width / 2,
      right: x + width / 2,
      top: y - size / 2,
      bottom: y + size / 2,
    })),
  ];
  const labels = ends
    .map(({ name, km }, i) => ({ text: name, km, x: disc.ends[i]?.[0] ?? 0, y: disc.ends[i]?.[1] ?? 0 }))
    .sort((a, b) => b.km - a.km)
    .map(({ text, x, y }) => ({ text, x, y, sides: x < middle ? WEST : EAST }));
  const frame = { left: 0, top: middle - reach - 8, right: disc.size, bottom: middle + reach + 8 };
  return { rings, names: placeLabels(labels, size, frame, obstacles) };
}

/** Returns the middle of the widest gap between bearings, in degrees: there nothing is in the way. Without bearings, 180. */
export function quietBearing(bearings: readonly number[]): number {
  const sorted = [...bearings].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return 180;
  let [start, widest] = [last, first + 360 - last];
  for (const [i, bearing] of sorted.slice(1).entries()) {
    const before = sorted[i] ?? 0;
    if (bearing - before > widest) [start, widest] = [before, bearing - before];
  }
  return (start + widest / 2) % 360;
}
