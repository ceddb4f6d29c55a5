import { type Cut, drawSheetArc, type SheetArc } from "./arc.ts";
import type { LonLat } from "./coordinates.ts";
import { drawDotClasses } from "./dots.ts";
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

/** The drawing, part by part: SVG markup by id. */
export type SheetParts = ReadonlyMap<string, string>;

/**
 * Draws the parts of the world sheet. They carry no color, width or opacity, so that they inherit those of the page, by
 * theme and by width of the screen. Ids: graticule, land (fill it, and stroke it again as coast), borders,
 * borders-contested, dots-1 to dots-5, and for each region routes-<region> and cuts-<region>.
 * @param sheet places in [lon, lat] degrees
 * @returns each part with its id; the same input gives the same bytes
 * @throws RangeError if the ends of a route are antipodes
 */
export function drawSheetParts(sheet: {
  routes: readonly SheetRoute[];
  dots: readonly SheetDot[];
}): SheetParts {
  const { land, borders, contestedBorders } = drawSheetLand();
  return new Map([
    ["graticule", `<path id="graticule" fill="none" d="${drawSheetGraticule()}"/>`],
    ["land", `<path id="land" d="${land}"/>`],
    ["borders", `<path id="borders" fill="none" d="${borders}"/>`],
    ["borders-contested", `<path id="borders-contested" fill="none" d="${contestedBorders}"/>`],
    ...keysOf(REGIONS).flatMap((region) => drawRegion(region, sheet.routes)),
    ...drawDotClasses(sheet.dots).map(({ id, markup }): [string, string] => [id, markup]),
  ]);
}

/** Returns the world sheet as a file of its own, of which pages show parts with `<use href="world.svg#land">`. */
export const sheetFile = (parts: SheetParts): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHEET_WIDTH} ${SHEET_HEIGHT}">`,
    ...parts.values(),
    "</svg>",
  ].join("\n");

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

function drawRegion(region: Region, routes: readonly SheetRoute[]): [id: string, markup: string][] {
  const arcs = routes
    .filter((route) => route.region === region)
    .map(({ from, to }) => drawSheetArc(from, to));
  const marks = drawCutMarks(arcs.flatMap(({ cuts }) => cuts));
  return [
    [`routes-${region}`, drawRouteGroup(`routes-${region}`, arcs)],
    [`cuts-${region}`, `<path id="cuts-${region}" fill="none" d="${marks}"/>`],
  ];
}

/**
 * Returns routes of one ink as a group with that id. Each route is a path of its own, so that overlapping ones add up to a
 * darker tone. Their order does not show; sorted by their data, the file is a kilobyte smaller than with the longest first.
 */
export function drawRouteGroup(id: string, arcs: readonly Pick<SheetArc, "d">[]): string {
  const paths = arcs
    .map(({ d }) => d.join(""))
    .sort(compare)
    .map((d) => `<path d="${d}"/>`);
  return `<g id="${id}" fill="none">${paths.join("")}</g>`;
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
