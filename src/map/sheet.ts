import type { LonLat } from "./coordinates.ts";

/*
 * The world sheet by itself, without the projection library, so that script in the browser can place a point on it.
 */

/** A point on a drawing: x to the right, y down, in units of its viewBox. */
export type Point = readonly [x: number, y: number];

/** Units across the sheet. With 2000, rounding to whole units moves nothing more than 0.43 px on a map 1200 px wide. */
export const SHEET_WIDTH = 2000;

/** The meridian in the middle: the United States lie there, and few routes cross the opposite one (90 E). */
export const CENTER_LON = -90;

/** The meridian along which the sheet is cut open. */
export const EDGE_LON = 90;

/** Units from the top edge down to the equator. */
export const EQUATOR_Y = 640;

/** Units from top to bottom. The bottom edge lies just south of Cape Horn (55.98 S), so no coast is cut there. */
export const SHEET_HEIGHT = 1050;

/** Radius of the projected sphere: the equator, 2 pi R / sqrt 2 long, fills the width. */
export const SHEET_SCALE = (SHEET_WIDTH * Math.SQRT1_2) / Math.PI;

/** How far the Gall stereographic stretches latitude: 1 + sqrt 2 / 2. */
export const GALL_STRETCH = 1 + Math.SQRT1_2;

/**
 * Where a place in [lon, lat] degrees lies on the sheet: the Gall stereographic projection of `projection.ts`.
 * @returns [x, y] in sheet units, not rounded
 */
export function sheetPoint([lon, lat]: LonLat): Point {
  const east = ((((lon - EDGE_LON) % 360) + 360) % 360) / 360;
  return [east * SHEET_WIDTH, EQUATOR_Y - SHEET_SCALE * GALL_STRETCH * Math.tan((lat * Math.PI) / 360)];
}
