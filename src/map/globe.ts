import { viewCenter } from "./center.ts";
import type { LonLat } from "./coordinates.ts";
import { drawGraticule, drawLand, drawPoint, drawRoute, drawSphere } from "./globe-parts.ts";
import type { GlobeView } from "./orthographic.ts";

/** A route to draw on a globe. */
export interface GlobeRoute {
  readonly from: LonLat;
  readonly to: LonLat;
}

/** Path data of a globe, in whole units of its viewBox. */
export interface GlobeDrawing {
  readonly viewBox: string;
  readonly sphere: string;
  readonly graticule: string;
  readonly land: string;
  /** One for each route, in the order given; "" where a route lies wholly on the far side. */
  readonly routes: readonly string[];
  /** Both ends of each route, in the order given: from, to, from, to. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly front: boolean }[];
}

/** Degrees between the lines of the graticule. */
const GRATICULE = 15;

/** Points whose triangle covers fewer square units change the coast by less than its stroke. */
const MIN_DETAIL = 1.5;

/** Room for the stroke of the outline, in units. */
const MARGIN = 2;

/**
 * Draws the near side of the Earth, seen from above the middle of the routes (orthographic projection: Snyder, Map
 * Projections: A Working Manual, USGS Professional Paper 1395, 1987, section 20).
 * @param globe places in [lon, lat] degrees; `size` is the width and height of the drawing in units
 * @returns path data, the same for the same input
 * @throws RangeError if there are no routes, or the ends of one are antipodes
 */
export function drawGlobe({ routes, size }: { routes: readonly GlobeRoute[]; size: number }): GlobeDrawing {
  const places = routes.flatMap(({ from, to }) => [from, to]);
  const view: GlobeView = {
    center: viewCenter(places),
    radius: size / 2 - MARGIN,
    middle: [size / 2, size / 2],
  };
  return {
    viewBox: `0 0 ${size} ${size}`,
    sphere: drawSphere(view),
    graticule: drawGraticule(view, GRATICULE),
    land: drawLand(view, MIN_DETAIL),
    routes: routes.map(({ from, to }) => drawRoute(view, from, to)),
    points: places.map((place) => drawPoint(view, place)),
  };
}
