import { type Arc, crossings, greatCircleArc, piecesOf, pointAt, tangentAt } from "./circle.ts";
import type { LonLat } from "./coordinates.ts";
import type { Curve } from "./bezier.ts";
import { fitCurve } from "./fit.ts";
import { NORTH_CUT, SOUTH_CUT } from "./projection.ts";
import { EQUATOR_Y, GALL_STRETCH, type Point, SHEET_HEIGHT, SHEET_SCALE, SHEET_WIDTH } from "./sheet.ts";

/** Where a route leaves the sheet or comes back, in whole units. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly side: "left" | "right" | "top" | "bottom";
}

/** A route on the sheet. */
export interface SheetArc {
  /** One piece of path data for each part that lies on the sheet. */
  readonly d: readonly string[];
  /** Both ends of every break, in the order of travel: away, back, away, back. */
  readonly cuts: readonly Cut[];
  /** True if the route leaves over the top edge. */
  readonly overArctic: boolean;
}

/** How far a drawn route may stray from the great circle: 1.1 units are 0.66 px on a map 1200 px wide. */
export const TOLERANCE = 1.2;

const SIN_NORTH = Math.sin((NORTH_CUT * Math.PI) / 180);
const SIN_SOUTH = Math.sin((SOUTH_CUT * Math.PI) / 180);

/** A step into a piece, so that an end on the 90 E meridian is drawn on the piece's own side. */
const INWARD = 1e-9;

/**
 * The great circle between two places, [lon, lat] degrees, as path data for the world sheet. It is cut where it
 * crosses the meridian along which the sheet is open (90 E) and where it runs beyond the top or bottom edge.
 * @returns pieces and cut ends in whole sheet units
 * @throws RangeError for antipodes
 */
export function drawSheetArc(from: LonLat, to: LonLat): SheetArc {
  const arc = greatCircleArc(from, to);
  // The plane x = 0 holds the meridians 90 E and 90 W; only the eastern one is an edge.
  const atEdge = crossings(arc, [1, 0, 0], 0).filter((s) => pointAt(arc, s)[1] > 0);
  const atTop = crossings(arc, [0, 0, 1], SIN_NORTH);
  const atBottom = crossings(arc, [0, 0, 1], SIN_SOUTH);

  const d: string[] = [];
  const cuts: Cut[] = [];
  for (const [start, end] of piecesOf(arc, [...atEdge, ...atTop, ...atBottom])) {
    const height = pointAt(arc, (start + end) / 2)[2];
    if (height > SIN_NORTH || height < SIN_SOUTH) continue;
    const curve = sheetCurve(arc, start, end);
    if (start > 0) cuts.push(cutAt(curve.at(start)));
    d.push(fitCurve(curve, start, end, TOLERANCE));
    if (end < arc.angle) cuts.push(cutAt(curve.at(end)));
  }
  return { d, cuts, overArctic: cuts.some(({ side }) => side === "top") };
}

/** The arc as a curve on the sheet between two angles, where it does not cross the edge meridian. */
function sheetCurve(arc: Arc, start: number, end: number): Curve {
  const inside = (s: number): number =>
    end - start <= 2 * INWARD ? s : Math.min(Math.max(s, start + INWARD), end - INWARD);
  return {
    at(s) {
      const [x, y, z] = pointAt(arc, inside(s));
      // Longitude from 90 W: a quarter turn eastward carries that meridian to the x axis.
      const lon = Math.atan2(x, -y);
      const tanHalfLat = z / (1 + Math.hypot(x, y));
      return [
        SHEET_WIDTH / 2 + SHEET_SCALE * Math.SQRT1_2 * lon,
        EQUATOR_Y - SHEET_SCALE * GALL_STRETCH * tanHalfLat,
      ];
    },
    slope(s) {
      const [x, y] = pointAt(arc, inside(s));
      const [dx, dy, dz] = tangentAt(arc, inside(s));
      const cosLat = Math.hypot(x, y);
      // d tan(p/2) = dp / (1 + cos p), and dp = dz / cos p.
      return [
        (SHEET_SCALE * Math.SQRT1_2 * (x * dy - y * dx)) / (cosLat * cosLat),
        (-SHEET_SCALE * GALL_STRETCH * dz) / (cosLat * (1 + cosLat)),
      ];
    },
  };
}

function cutAt([exactX, exactY]: Point): Cut {
  const [x, y] = [Math.round(exactX), Math.round(exactY)];
  if (y <= 0) return { x, y: 0, side: "top" };
  if (y >= SHEET_HEIGHT) return { x, y: SHEET_HEIGHT, side: "bottom" };
  return x < SHEET_WIDTH / 2 ? { x: 0, y, side: "left" } : { x: SHEET_WIDTH, y, side: "right" };
}
