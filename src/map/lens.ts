import { distanceKm, EARTH_RADIUS_KM, type LonLat } from "./coordinates.ts";
import { toLonLat, toVector, type Vector } from "./circle.ts";
import type { GlobeRoute } from "./globe.ts";
import type { Frame } from "./globe-parts.ts";
import { type GlobeView, see } from "./orthographic.ts";
import type { Point } from "./sheet.ts";

/** A round window on a globe, in units of a drawing. */
export type Lens = {
  readonly middle: Point;
  readonly radius: number;
  /** What of it is seen: a lens may run off the drawing. */
  readonly frame: Frame;
};

/** How the two sides of the routes are weighed against each other when the middle of a view is sought. */
const SHARES = [0.5, 0.65, 0.35, 0.8, 0.2, 0.95, 0.05];

/**
 * Degrees east and towards the equator by which the middle moves aside, so that routes bow instead of running straight,
 * or come away from the rim. Routes that lie close together are moved less, or they could not be seen from close by.
 */
const ASIDE = [[-10, 14], [10, 14], [-25, 10], [25, 10], [0, 0], [0, 30], [-45, 0], [45, 0]] as const; // prettier-ignore

/** The reach of routes, in radians, from which on the middle moves aside by the full way. */
const FULL_REACH = 1.1;

/** Places nearer to the rim than this share of the radius are too foreshortened to count as seen. */
const RIM = 0.985;

/** The farthest place stands at this share of the way from the middle of the lens to its rim. */
const SHARE = 0.8;

/** Of many routes so large a share may lead out of the lens, if the others are seen from closer by. */
const FEW = 0.05;

/** Closer than this no coast is left to know the part of the world by. */
const MAX_ZOOM = 1.8;

/**
 * The globe as seen through a lens, from where most of the routes are seen whole; where all ends lie close together, it
 * is seen from closer by, and the lens cuts it.
 * @param routes ends in [lon, lat] degrees
 * @returns the view, whose radius is that of the globe: at least the radius of the lens
 * @throws RangeError if there are no routes
 */
export function lensView(routes: readonly GlobeRoute[], { middle, radius, frame }: Lens): GlobeView {
  if (routes.length === 0) throw new RangeError("A lens needs a route to look at");
  const sides = [centroid(routes.map(({ from }) => from)), centroid(routes.map(({ to }) => to))] as const;
  const ends = routes.map(({ from, to }) => [toVector(from), toVector(to)] as const);
  const views = SHARES.flatMap((share) => {
    const [lon, lat] = toLonLat(mix(...sides, share));
    const part = Math.min(1, reach([lon, lat], routes) / FULL_REACH);
    return ASIDE.map(([east, down]): GlobeView => ({
      center: [lon + east * part, lat + (lat >= 0 ? -down : down) * part],
      radius,
      middle,
    }));
  });
  const isSeen = (view: GlobeView, end: Vector): boolean => {
    const { x, y, front } = see(view, end);
    const [[left, top], [right, bottom]] = frame;
    const inFrame = x >= left && x <= right && y >= top && y <= bottom;
    return front && inFrame && Math.hypot(x - middle[0], y - middle[1]) <= RIM * radius;
  };
  const counted = views.map((view) => ({
    view,
    seen: ends.filter((pair) => pair.every((end) => isSeen(view, end))).length,
  }));
  const { view } = counted.reduce((best, other) => (other.seen > best.seen ? other : best));
  return { ...view, radius: radius * zoom(view.center, routes) };
}

/** How many times closer than the whole globe the ends are still well inside the lens. */
function zoom(center: LonLat, routes: readonly GlobeRoute[]): number {
  const angle = Math.min(Math.PI / 2, reach(center, routes));
  return Math.min(MAX_ZOOM, Math.max(1, SHARE / Math.sin(angle)));
}

/** How far the routes lead from a middle, in radians, but for a few of many. */
function reach(center: LonLat, routes: readonly GlobeRoute[]): number {
  const reaches = routes
    .map(({ from, to }) => Math.max(distanceKm(center, from), distanceKm(center, to)))
    .sort((a, b) => b - a);
  return (reaches[Math.floor(routes.length * FEW)] ?? 0) / EARTH_RADIUS_KM;
}

/** The direction in which most of the places lie; for places that balance each other out, that of the first. */
function centroid(places: readonly LonLat[]): Vector {
  const vectors = places.map(toVector);
  const sum = vectors.reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
  const length = Math.hypot(...sum);
  return length < 1e-6 ? (vectors[0] ?? sum) : [sum[0] / length, sum[1] / length, sum[2] / length];
}

const mix = (a: Vector, b: Vector, share: number): Vector => [
  a[0] * (1 - share) + b[0] * share,
  a[1] * (1 - share) + b[1] * share,
  a[2] * (1 - share) + b[2] * share,
];
