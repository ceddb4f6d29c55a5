import type { LonLat } from "./coordinates.ts";
import type { Box } from "./labels.ts";
import { SHEET_HEIGHT, SHEET_WIDTH, sheetPoint } from "./sheet.ts";

/** Where across the window the place stands. The home page plants its signpost at the same share of the screen. */
export const SHARE = 0.52;

/** How much of the sheet the window shows across; the rest is room to move it. */
const WIDTH = 0.94 * SHEET_WIDTH;

/**
 * Returns the part of the world sheet in which a place, [lon, lat] degrees, stands 52 % across.
 * Places far west or east, Hawaii for one, are as near to it as the edge of the sheet allows.
 */
export function sheetWindow(place: LonLat): Box {
  const [x] = sheetPoint(place);
  const left = Math.min(Math.max(0, x - SHARE * WIDTH), SHEET_WIDTH - WIDTH);
  return { left: Math.round(left), top: 0, right: Math.round(left + WIDTH), bottom: SHEET_HEIGHT };
}
