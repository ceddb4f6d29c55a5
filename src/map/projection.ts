import { geoProjection, type GeoProjection, type GeoRawProjection } from "d3-geo";
import type { LonLat } from "./coordinates.ts";
import {
  CENTER_LON,
  EQUATOR_Y,
  GALL_STRETCH,
  type Point,
  SHEET_HEIGHT,
  SHEET_SCALE,
  SHEET_WIDTH,
} from "./sheet.ts";

/** Latitude of the top edge in degrees, about 79.6 N. */
export const NORTH_CUT = latitudeAt(0);

/** Latitude of the bottom edge in degrees, about 56.2 S. */
export const SOUTH_CUT = latitudeAt(SHEET_HEIGHT);

/**
 * The Gall stereographic projection of the unit sphere, longitude and latitude in radians, with its inverse.
 * Formulas: Snyder and Voxland, An Album of Map Projections, USGS Professional Paper 1453 (1989), "Gall Stereographic".
 * @returns [x, y] with y up, in radii
 */
export const gallStereographic: GeoRawProjection & Required<Pick<GeoRawProjection, "invert">> = Object.assign(
  (lon: number, lat: number): [number, number] => [lon * Math.SQRT1_2, GALL_STRETCH * Math.tan(lat / 2)],
  { invert: (x: number, y: number): [number, number] => [x * Math.SQRT2, 2 * Math.atan(y / GALL_STRETCH)] },
);

/**
 * The world sheet as a d3 projection, clipped to the sheet, for d3's geoPath.
 * Resampling is off: in this projection the short edges of coasts stay straight.
 * @returns a new projection from [lon, lat] degrees to sheet units
 */
export function createSheetProjection(): GeoProjection {
  return geoProjection(gallStereographic)
    .rotate([-CENTER_LON, 0])
    .scale(SHEET_SCALE)
    .translate([SHEET_WIDTH / 2, EQUATOR_Y])
    .clipExtent([
      [0, 0],
      [SHEET_WIDTH, SHEET_HEIGHT],
    ])
    .precision(0);
}

const sheet = createSheetProjection();

/**
 * Where a place in [lon, lat] degrees lies on the sheet. Places beyond the top or bottom edge get a y outside it.
 * @returns [x, y] in sheet units, not rounded
 * @throws RangeError if a coordinate is not a finite number
 */
export function projectOnSheet([lon, lat]: LonLat): Point {
  const point = sheet([lon, lat]);
  if (!point || !point.every(Number.isFinite)) throw new RangeError(`No such place: ${lon}, ${lat}`);
  return point;
}

function latitudeAt(y: number): number {
  return (2 * Math.atan((EQUATOR_Y - y) / SHEET_SCALE / GALL_STRETCH) * 180) / Math.PI;
}
