import type { Box } from "./labels.ts";
import type { LonLat } from "./coordinates.ts";
import { sheetPoint } from "./sheet.ts";

/** Parts of the world to which the map can go: their north-western and south-eastern corners, [lon, lat] degrees. */
const CORNERS: readonly (readonly [label: string, northWest: LonLat, southEast: LonLat])[] = [
  ["North America", [-168, 70], [-54, 17]],
  ["Latin America", [-118, 32], [-34, -55]],
  ["Europe", [-24, 66], [42, 34]],
  ["Africa", [-18, 37], [52, -35]],
  ["Middle East", [26, 42], [63, 12]],
  // The sheet is cut open at 90 E, between India and China: one button could only show one of them.
  ["South Asia", [60, 37], [89.9, 4]],
  ["East and Southeast Asia", [90.1, 52], [146, -10]],
  ["Oceania", [110, 0], [180, -47]],
];

/** The same as boxes of the sheet, in units. */
export const worldParts: readonly { label: string; box: Box }[] = CORNERS.map(
  ([label, northWest, southEast]) => {
    const [[left, top], [right, bottom]] = [sheetPoint(northWest), sheetPoint(southEast)];
    const whole = Math.round;
    return { label, box: { left: whole(left), top: whole(top), right: whole(right), bottom: whole(bottom) } };
  },
);
