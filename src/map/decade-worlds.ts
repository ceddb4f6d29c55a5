import { type Arc, crossings, greatCircleArc, piecesOf, pointAt, toLonLat } from "./circle.ts";
import type { LonLat } from "./coordinates.ts";
import { readGlobeLand } from "./globe-land.ts";
import { joinNumbers, linePath, roundPoint } from "./path-data.ts";
import { createSheetProjection, projectOnSheet } from "./projection.ts";
import { type Point, SHEET_HEIGHT, SHEET_SCALE, SHEET_WIDTH } from "./sheet.ts";
import { collectLines } from "./rings.ts";

/*
 * The world sheet in miniature, for a row of small worlds in one page: whole units and one curve for most routes, so that
 * a thousand of them weigh less than a photograph of a stamp.
 */

/** Units across a small world. */
export const SMALL_WIDTH = 220;

const SCALE = SMALL_WIDTH / SHEET_WIDTH;

/** Units from top to bottom. */
export const SMALL_HEIGHT = Math.round(SHEET_HEIGHT * SCALE);

/** How far a curve may stray from the great circle, in units. */
const TOLERANCE = 2;

/** Halvings of a route at most. */
const MAX_DEPTH = 3;

/** Points whose triangle covers fewer square units are left out of coasts. */
const COAST_DETAIL = 0.9;

/** A step into a piece, so that an end on the meridian of the cut is drawn on the piece's own side. */
const INWARD = 1e-9;

/** Returns the land of the small world as path data in whole units. */
export function drawSmallLand(): string {
  return collectLines(createSheetProjection(), readGlobeLand(SHEET_SCALE * SCALE, COAST_DETAIL))
    .map(({ points, closed }) => linePath(points.map(toUnits), closed))
    .filter((line, i, lines) => lines.indexOf(line) === i)
    .join("");
}

/**
 * Returns routes between places in [lon, lat] degrees as one piece of path data in whole units; routes that look the
 * same are drawn once. What lies beyond the top edge is left to the frame to cut off.
 * @throws RangeError for antipodes
 */
export function drawSmallRoutes(routes: readonly (readonly [from: LonLat, to: LonLat])[]): string {
  const pieces = routes.flatMap(([from, to]) => drawRoute(greatCircleArc(from, to)));
  return [...new Set(pieces)].sort().join("");
}

function drawRoute(arc: Arc): string[] {
  // The plane x = 0 holds the meridians 90 E and 90 W; only the eastern one is an edge.
  const cuts = crossings(arc, [1, 0, 0], 0).filter((s) => pointAt(arc, s)[1] > 0);
  return piecesOf(arc, cuts).flatMap(([start, end]) => {
    const steps = drawSteps(arc, start + INWARD, end - INWARD, 0);
    return steps ? [`M${joinNumbers(unitsAt(arc, start + INWARD))}${steps}`] : [];
  });
}

/** One quadratic curve through start, middle and end, or two halves if that strays. */
function drawSteps(arc: Arc, from: number, to: number, depth: number): string {
  const [start, middle, end] = [from, (from + to) / 2, to].map((s) => exactAt(arc, s));
  if (!start || !middle || !end) return "";
  const control: Point = [2 * middle[0] - (start[0] + end[0]) / 2, 2 * middle[1] - (start[1] + end[1]) / 2];
  const strays = [0.25, 0.75].some((t) => {
    const [x, y] = exactAt(arc, from + (to - from) * t);
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    return (
      Math.hypot(
        a * start[0] + b * control[0] + c * end[0] - x,
        a * start[1] + b * control[1] + c * end[1] - y,
      ) > TOLERANCE
    );
  });
  if (strays && depth < MAX_DEPTH) {
    const half = (from + to) / 2;
    return drawSteps(arc, from, half, depth + 1) + drawSteps(arc, half, to, depth + 1);
  }
  const [x, y] = roundPoint(start);
  const [over, at] = [roundPoint(control), roundPoint(end)];
  if (at[0] === x && at[1] === y) return "";
  return `q${joinNumbers([over[0] - x, over[1] - y, at[0] - x, at[1] - y])}`;
}

const exactAt = (arc: Arc, s: number): Point => {
  const [x, y] = projectOnSheet(toLonLat(pointAt(arc, s)));
  return [x * SCALE, y * SCALE];
};
const unitsAt = (arc: Arc, s: number): Point => roundPoint(exactAt(arc, s));
const toUnits = ([x, y]: Point): Point => roundPoint([x * SCALE, y * SCALE]);
