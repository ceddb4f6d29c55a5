import { geoGraticule, type GeoPermissibleObjects } from "d3-geo";
import { keysOf } from "../atlas/keys-of.ts";
import { type Region, REGIONS } from "../atlas/vocabulary.ts";
import type { LonLat } from "../map/coordinates.ts";
import { drawDotClasses } from "../map/dots.ts";
import {
  createPlateProjection,
  drawPlateArc,
  PLATE_HEIGHT,
  PLATE_SCALE,
  PLATE_WIDTH,
  projectOnPlate,
} from "../map/equal-earth.ts";
import { readGlobeLand } from "../map/globe-land.ts";
import { placeLabels } from "../map/labels.ts";
import { drawShape } from "../map/rings.ts";
import type { SheetDot, SheetRoute } from "../map/world-sheet.ts";
import { INKS, REGION_INKS } from "../picture/day-inks.ts";
import { textAt } from "./text.ts";

/** What the plate shows: routes, places as dots, and names, the most telling first. */
export type PlateMatter = {
  readonly routes: readonly SheetRoute[];
  readonly dots: readonly SheetDot[];
  readonly names: readonly { readonly name: string; readonly at: LonLat }[];
};

/** The rarer a region, the stronger its ink, or Europe becomes a block. */
const OPACITY: Readonly<Record<Region, number>> = {
  europe: 0.2,
  "asia-pacific": 0.25,
  americas: 0.3,
  "africa-middle-east": 0.36,
};

/** Points whose triangle covers fewer square units are left out of coasts. */
const COAST_DETAIL = 2;

/** Lines of water along the coast: width in units and opacity. */
const WATERLINES = [
  [22, 0.16],
  [13, 0.22],
  [6, 0.4],
] as const;
const WATER = "#bfd3d1";

/** Names of the oceans, each along a great circle; in capitals, since resvg joins f and i however far apart they stand. */
const OCEANS: readonly (readonly [name: string, from: LonLat, to: LonLat])[] = [
  ["SOUTH PACIFIC", [-163, -24], [-85, -42]],
  ["SOUTH ATLANTIC", [-44, -40], [60, -46]],
];

/** How many times larger dots are than on the world sheet. */
const DOT_SCALE = 1.5;

/** Letters of a name, in units of the poster. */
const NAME_SIZE = 14;

/**
 * Draws the world with every route, in the tilted Equal Earth projection.
 * @param x of the left edge, y of the top edge and width in units of the poster
 * @returns an SVG group
 */
export function drawPlate(matter: PlateMatter, x: number, y: number, width: number): string {
  const scale = width / PLATE_WIDTH;
  const outline = path({ type: "Sphere" });
  const lines = (weight: number, opacity = 1, ink: string = INKS.line) =>
    `fill="none" stroke="${ink}" stroke-width="${weight}" stroke-opacity="${opacity}"`;
  return `<g transform="translate(${x} ${y}) scale(${scale})" stroke-linejoin="round">
<defs><path id="outline" d="${outline}"/><clipPath id="world"><use href="#outline"/></clipPath>
<path id="land" d="${path(readGlobeLand(PLATE_SCALE, COAST_DETAIL))}"/></defs>
<use href="#outline" fill="${INKS.sea}"/>
<g clip-path="url(#world)">
<path ${lines(0.9, 0.36)} d="${path(geoGraticule().step([15, 15])())}"/>
${WATERLINES.map(([weight, opacity]) => `<use href="#land" ${lines(weight, opacity, WATER)}/>`).join("")}
<use href="#land" fill="${INKS.land}"/>
${drawOceans(scale)}
${keysOf(REGIONS)
  .toReversed()
  .map((region) => drawRoutes(region, matter.routes))
  .join("\n")}
<use href="#land" ${lines(1, 0.8, INKS.coast)}/>
</g>
<g stroke="${INKS.ink}" stroke-opacity="0.8">${drawDots(matter.dots)}</g>
<use href="#outline" ${lines(2.4, 1)}/>
</g>
${drawNames(matter.names, x, y, scale)}`;
}

function drawRoutes(region: Region, routes: readonly SheetRoute[]): string {
  const paths = routes
    .filter((route) => route.region === region)
    .map(({ from, to }) => `<path d="${drawPlateArc(from, to).join("")}"/>`);
  return `<g id="routes-${region}" fill="none" stroke="${REGION_INKS[region]}" stroke-width="0.95" stroke-opacity="${OPACITY[region]}">${paths.join("")}</g>`;
}

const drawDots = (dots: readonly SheetDot[]): string =>
  drawDotClasses(dots, projectOnPlate)
    .map(({ diameter, markup }) => `<g stroke-width="${DOT_SCALE * diameter}">${markup}</g>`)
    .join("");

function drawOceans(scale: number): string {
  return OCEANS.map(
    ([name, from, to], i) =>
      `<path id="ocean-${i}" fill="none" d="${drawPlateArc(from, to).join("")}"/><text font-family="Fraunces, Georgia, serif" font-weight="600" font-size="${Math.round(15 / scale)}" letter-spacing="${Math.round(9 / scale)}" fill="${INKS.muted}" fill-opacity="0.5"><textPath href="#ocean-${i}">${name}</textPath></text>`,
  ).join("");
}

function drawNames(names: PlateMatter["names"], left: number, top: number, scale: number): string {
  const labels = names.map(({ name, at }) => {
    const [x, y] = projectOnPlate(at);
    return { text: name, x: left + scale * x, y: top + scale * y };
  });
  const frame = { left, top, right: left + scale * PLATE_WIDTH, bottom: top + scale * PLATE_HEIGHT };
  return placeLabels(labels, NAME_SIZE, frame)
    .map(({ text, textX, textY, anchor }) =>
      textAt(textX, textY, text, { size: NAME_SIZE, anchor, halo: INKS.card }),
    )
    .join("");
}

const path = (shape: GeoPermissibleObjects): string => drawShape(createPlateProjection(), shape);
