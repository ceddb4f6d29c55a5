import { viewCenter } from "./center.ts";
import { greatCircleArc, pointAt } from "./circle.ts";
import { EARTH_RADIUS_KM } from "./coordinates.ts";
import type { GlobeDrawing, GlobeRoute } from "./globe.ts";
import { drawGraticule, drawLand, drawPoint, drawRoute, drawSphere, type Frame } from "./globe-parts.ts";
import { type GlobeView, see } from "./orthographic.ts";

const WIDTH = 400;
const HEIGHT = 300;

/** The routes take up to this share of the width, and of the height. */
const SHARE = { width: 0.68, height: 0.62 };

/** However short the routes, the picture is at least so many kilometres wide, so that a known coast may be in it. */
const MIN_KM_ACROSS = 2600;

/** Land is drawn so many units beyond the frame, so that no coast runs along it. */
const BLEED = 6;

const FRAME: Frame = [
  [-BLEED, -BLEED],
  [WIDTH + BLEED, HEIGHT + BLEED],
];

/** Points whose triangle covers fewer square units are left out: cards are small, and a page has many. */
const MIN_DETAIL = 4.5;

/** Above this radius, in units, lines of the graticule 15 degrees apart are too few to show how the land lies. */
const CLOSE_UP = 600;

/** Points along a route at which its extent is measured. */
const STEPS = 32;

/**
 * Draws a card picture, 4 by 3: a detail of the globe in which the routes take about two thirds of the width.
 * @param routes ends in [lon, lat] degrees
 * @returns path data for the viewBox 0 0 400 300, which crops it; the same for the same input
 * @throws RangeError if there are no routes, or the ends of one are antipodes
 */
export function drawInset(routes: readonly GlobeRoute[]): GlobeDrawing {
  const view = frameRoutes(routes);
  return {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    sphere: drawSphere(view),
    graticule: drawGraticule(view, view.radius > CLOSE_UP ? 5 : 15, FRAME),
    land: drawLand(view, MIN_DETAIL, FRAME),
    routes: routes.map(({ from, to }) => drawRoute(view, from, to)),
    points: routes.flatMap(({ from, to }) => [drawPoint(view, from), drawPoint(view, to)]),
  };
}

/** Measures what is seen of the routes on a globe of radius 1 and chooses radius and place of the globe so that it fits. */
function frameRoutes(routes: readonly GlobeRoute[]): GlobeView {
  const center = viewCenter(routes.flatMap(({ from, to }) => [from, to]));
  const seen = routes
    .map(({ from, to }) => greatCircleArc(from, to))
    .flatMap((arc) =>
      Array.from({ length: STEPS + 1 }, (_, i) =>
        see({ center, radius: 1, middle: [0, 0] }, pointAt(arc, (arc.angle * i) / STEPS)),
      ),
    )
    .filter(({ front }) => front);
  const [xs, ys] = [seen.map(({ x }) => x), seen.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const radius = Math.min(
    (SHARE.width * WIDTH) / (right - left),
    (SHARE.height * HEIGHT) / (bottom - top),
    (WIDTH * EARTH_RADIUS_KM) / MIN_KM_ACROSS,
  );
  return {
    center,
    radius,
    middle: [WIDTH / 2 - (radius * (left + right)) / 2, HEIGHT / 2 - (radius * (top + bottom)) / 2],
  };
}
