import type { GeoPermissibleObjects } from "d3-geo";
import type { MultiLineString } from "geojson";
import { feature, mesh } from "topojson-client";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import { openAlongEdges } from "./edge.ts";
import { linePath, roundPoint } from "./path-data.ts";
import { createSheetProjection, projectOnSheet } from "./projection.ts";
import { SHEET_HEIGHT, SHEET_WIDTH } from "./sheet.ts";
import { areaOf, collectLines, type Line } from "./rings.ts";
import { type CountryProperties, readWorldAtlas, type WorldAtlas } from "./world-atlas.ts";

/** The ground of the world sheet, as path data in whole units. */
export interface SheetLand {
  /** Fill it for land, stroke it for coast: it holds no lines along the sides of the sheet. */
  readonly land: string;
  readonly borders: string;
  /** Borders of {@link CONTESTED} countries, to be dashed. */
  readonly contestedBorders: string;
}

/** Points whose triangle covers fewer square units change the coast by less than a hairline. */
const MIN_DETAIL = 1.8;

/** Islands of fewer square units are left out: Oahu stays in; a town on a smaller one is marked by its dot. */
const MIN_ISLAND = 3;

/**
 * Shapes of the atlas whose outline is not agreed among members of the United Nations: Kosovo, Western Sahara,
 * Somaliland, Northern Cyprus, Palestine, and the Siachen Glacier. The data marks no other contested stretch (it has no
 * line of control in Kashmir, for one), so the rest is drawn as plain border.
 */
const CONTESTED: ReadonlySet<string> = new Set(["XKX", "ESH", "SOL", "CYN", "PSE", "KAS"]);

/**
 * Draws land and borders of the world sheet from Natural Earth 1:50m, simplified after Visvalingam and Whyatt (1993)
 * with areas measured on the sheet, so that the enlarged north is not drawn more coarsely than the tropics.
 * @returns path data in sheet units, the same on every call
 */
export function drawSheetLand(): SheetLand {
  const atlas = readSheetAtlas();
  return {
    land: drawLines(feature(atlas, atlas.objects.land)),
    borders: drawLines(borderLines(atlas, false)),
    contestedBorders: drawLines(borderLines(atlas, true)),
  };
}

/** @returns the world atlas as detailed as the sheet shows it, in [lon, lat] degrees */
export function readSheetAtlas(): WorldAtlas {
  const simple = simplify(presimplify(readWorldAtlas(), sheetArea), MIN_DETAIL);
  return filter(simple, filterWeight(simple, MIN_ISLAND, sheetArea));
}

/** @returns the 30-degree graticule, one path of straight lines: in this projection nothing else is needed */
export function drawSheetGraticule(): string {
  const lines: string[] = [];
  for (let lat = -30; lat <= 60; lat += 30)
    lines.push(`M0 ${Math.round(projectOnSheet([0, lat])[1])}h${SHEET_WIDTH}`);
  for (let lon = -60; lon <= 240; lon += 30) {
    if (lon !== 90) lines.push(`M${Math.round(projectOnSheet([lon, 0])[0])} 0v${SHEET_HEIGHT}`);
  }
  return lines.join("");
}

/** @returns the borders between countries, each once: those of {@link CONTESTED} countries, or all others */
export const borderLines = (atlas: WorldAtlas, contested: boolean): MultiLineString =>
  mesh(atlas, atlas.objects.countries, (a, b) => a !== b && (isContested(a) || isContested(b)) === contested);

function isContested({ properties }: { properties?: unknown }): boolean {
  return CONTESTED.has((properties as CountryProperties | undefined)?.a3 ?? "");
}

/** @returns a shape in [lon, lat] degrees as lines of the sheet, in whole units; none runs along its sides */
export function sheetLines(shape: GeoPermissibleObjects): Line[] {
  return collectLines(createSheetProjection(), shape)
    .map(({ points, closed }): Line => ({ points: points.map(roundPoint), closed }))
    .flatMap((line) => (line.closed ? openAlongEdges(line) : [line]));
}

function drawLines(shape: GeoPermissibleObjects): string {
  return sheetLines(shape)
    .map(({ points, closed }) => linePath(points, closed))
    .join("");
}

/** The area of a ring or triangle of [lon, lat] on the sheet, in square units. */
const sheetArea = (ring: readonly (readonly number[])[]): number =>
  areaOf(ring.map(([lon = 0, lat = 0]) => projectOnSheet([lon, lat])));
