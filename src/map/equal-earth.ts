import { geoEqualEarth, geoEqualEarthRaw, type GeoProjection, geoRotation } from "d3-geo";
import type { Curve } from "./bezier.ts";
import { type Arc, crossings, greatCircleArc, piecesOf, pointAt, toLonLat } from "./circle.ts";
import type { LonLat } from "./coordinates.ts";
import { fitCurve } from "./fit.ts";
import type { Point } from "./sheet.ts";

/*
 * The world in the Equal Earth projection (Savric, Patterson and Jenny, International Journal of Geographical
 * Information Science 33, 2019), turned to 93 W and tilted to 24 N: the routes of the United States, which would press
 * against the top edge, open into a fan across the middle. True in area, made to be looked at as a whole.
 */

/** Units across the plate; half a unit is less than a hairline in print. */
export const PLATE_WIDTH = 3000;

/** The tilt as d3 takes it: degrees by which the globe turns east and north. */
const TILT: readonly [number, number] = [93, -24];

/** x of the projection where the equator ends, in radii. */
const HALF_WIDTH = geoEqualEarthRaw(Math.PI, 0)[0];

/** y of the projection at the pole, in radii. */
const HALF_HEIGHT = geoEqualEarthRaw(0, Math.PI / 2)[1];

/** Radius of the projected sphere in units. */
export const PLATE_SCALE = PLATE_WIDTH / 2 / HALF_WIDTH;

/** Units from top to bottom. */
export const PLATE_HEIGHT = Math.round(2 * HALF_HEIGHT * PLATE_SCALE);

/** How far a drawn route may stray from the great circle, in units: an eighth of a millimeter on A3. */
const TOLERANCE = 1.2;

/** A step into a piece, so that an end on the cut is drawn on the piece's own side. */
const INWARD = 1e-9;

/** Half the step over which the direction of a route is measured, in radians. */
const STEP = 1e-6;

const turn = geoRotation([...TILT]);

/** Returns the plate as a new d3 projection from [lon, lat] degrees to units, for d3's geoPath. */
export function createPlateProjection(): GeoProjection {
  return geoEqualEarth()
    .rotate([...TILT])
    .scale(PLATE_SCALE)
    .translate([PLATE_WIDTH / 2, PLATE_HEIGHT / 2])
    .precision(0.6);
}

/** Returns where a place, [lon, lat] in degrees, lies on the plate: [x, y] in units, not rounded. */
export const projectOnPlate = (at: LonLat): Point => placeTurned(turn([...at]));

/**
 * The great circle between two places, [lon, lat] degrees, as path data for the plate, cut where it crosses the
 * meridian along which the tilted world is open.
 * @returns one piece of path data for each part, in whole units
 * @throws RangeError for antipodes
 */
export function drawPlateArc(from: LonLat, to: LonLat): string[] {
  const arc = greatCircleArc(turn([...from]), turn([...to]));
  const cuts = crossings(arc, [0, 1, 0], 0).filter((s) => pointAt(arc, s)[0] < 0);
  return piecesOf(arc, cuts).map(([start, end]) =>
    fitCurve(plateCurve(arc, start, end), start, end, TOLERANCE),
  );
}

function plateCurve(arc: Arc, start: number, end: number): Curve {
  const at = (s: number): Point => {
    const inside = end - start <= 2 * INWARD ? s : Math.min(Math.max(s, start + INWARD), end - INWARD);
    return placeTurned(toLonLat(pointAt(arc, inside)));
  };
  return {
    at,
    slope(s) {
      const [a, b] = [Math.max(start, s - STEP), Math.min(end, s + STEP)];
      if (a === b) return [0, 0];
      const [[ax, ay], [bx, by]] = [at(a), at(b)];
      return [(bx - ax) / (b - a), (by - ay) / (b - a)];
    },
  };
}

/** Places a point of the tilted globe, [lon, lat] in degrees. */
function placeTurned([lon, lat]: LonLat): Point {
  const [x, y] = geoEqualEarthRaw((lon * Math.PI) / 180, (lat * Math.PI) / 180);
  return [PLATE_WIDTH / 2 + PLATE_SCALE * x, PLATE_HEIGHT / 2 - PLATE_SCALE * y];
}
