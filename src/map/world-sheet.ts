import { type Cut, drawSheetArc } from "./arc.ts";
import type { LonLat } from "./coordinates.ts";
import { drawDots } from "./dots.ts";
import { drawSheetGraticule, drawSheetLand } from "./land.ts";
import { SHEET_HEIGHT, SHEET_WIDTH } from "./sheet.ts";
import { keysOf } from "../atlas/keys-of.ts";
import { type Region, REGIONS } from "../atlas/vocabulary.ts";

/** A partnership as the sheet draws it. */
export interface SheetRoute {
  readonly from: LonLat;
  readonly to: LonLat;
  readonly region: Region;
}

/** A place as the sheet draws it. */
export interface SheetDot {
  readonly at: LonLat;
  readonly partners: number;
}

/** The mark at a cut end: a small open arrow head whose point touches the edge of the sheet. */
const CUT_MARKS: Readonly<Record<Cut["side"], string>> = {
  left: "m3-2l-3 2 3 2",
  right: "m-3-2l3 2-3 2",
  top: "m-2 3l2-3 2 3",
  bottom: "m-2-3l2 3 2-3",
};

/** Marks of one region stand at least so many units apart: twice their width. */
const MARK_GAP = 8;

/**
 * Draws the world sheet as a file of its own. Pages show its parts with `<use href="world.svg#land">`; the parts carry
 * no color, width or opacity, so that they inherit those of the page, by theme and by width of the screen.
 * Ids: graticule, land (fill it, and stroke it again as coast), borders, borders-contested, and for each region
 * routes-<region> and cuts-<region>; dots with all sizes, or dots-1 to dots-5 without their size.
 * @param sheet places in [lon, lat] degrees
 * @returns the SVG document; the same input gives the same bytes
 * @throws RangeError if the ends of a route are antipodes
 */
export function drawWorldSheet(sheet: { routes: readonly SheetRoute[]; dots: readonly SheetDot[] }): string {
  const { land, borders, contestedBorders } = drawSheetLand();
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHEET_WIDTH} ${SHEET_HEIGHT}">`,
    `<path id="graticule" fill="none" d="${drawSheetGraticule()}"/>`,
    `<path id="land" d="${land}"/>`,
    `<path id="borders" fill="none" d="${borders}"/>`,
    `<path id="borders-contested" fill="none" d="${contestedBorders}"/>`,
    ...keysOf(REGIONS).map((region) => drawRegion(region, sheet.routes)),
    drawDots(sheet.dots),
    "</svg>",
  ].join("\n");
}

/**
 * Returns, for each route, which of the paths of its region in the drawing is its own; routes that look the same may
 * share one.
 * @param routes ends in [lon, lat] degrees
 * @throws RangeError if the ends of a route are antipodes
 */
export function routeOrder(routes: readonly SheetRoute[]): number[] {
  const drawn = routes.map((route) => drawSheetArc(route.from, route.to).d.join(""));
  const order = routes.map(() => 0);
  for (const rows of Map.groupBy(routes.keys(), (i) => routes[i]?.region).values()) {
    rows.sort((a, b) => compare(drawn[a] ?? "", drawn[b] ?? "")).forEach((route, i) => (order[route] = i));
  }
  return order;
}

/**
 * Each route is a path of its own, so that overlapping ones add up to a darker tone. Routes of one region share one
 * ink, so their order does not show; sorted by their data, the file is a kilobyte smaller than with the longest first.
 */
function drawRegion(region: Region, routes: readonly SheetRoute[]): string {
  const arcs = routes
    .filter((route) => route.region === region)
    .map(({ from, to }) => drawSheetArc(from, to));
  const paths = arcs
    .map(({ d }) => d.join(""))
    .sort(compare)
    .map((d) => `<path d="${d}"/>`);
  return [
    `<g id="routes-${region}" fill="none">${paths.join("")}</g>`,
    `<path id="cuts-${region}" fill="none" d="${drawCutMarks(arcs.flatMap(({ cuts }) => cuts))}"/>`,
  ].join("\n");
}

/** Where many routes leave together, one mark stands for all that would touch it. */
function drawCutMarks(cuts: readonly Cut[]): string {
  const marks: Cut[] = [];
  for (const cut of cuts.toSorted((a, b) => a.x - b.x || a.y - b.y)) {
    const isApart = (mark: Cut): boolean => Math.hypot(mark.x - cut.x, mark.y - cut.y) >= MARK_GAP;
    if (marks.every(isApart)) marks.push(cut);
  }
  return marks.map(({ x, y, side }) => `M${x} ${y}${CUT_MARKS[side]}`).join("");
}

/** By code unit, so that the order does not depend on the machine's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
