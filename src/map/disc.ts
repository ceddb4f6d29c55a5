import { geoAzimuthalEquidistant } from "d3-geo";
import { distanceKm, EARTH_RADIUS_KM, initialBearing, type LonLat } from "./coordinates.ts";
import { readGlobeLand } from "./globe-land.ts";
import { joinNumbers } from "./path-data.ts";
import type { Point } from "./sheet.ts";
import { drawShape } from "./rings.ts";

/** A map that is true in distance and direction from the place in its middle, in units of its viewBox. */
export type DiscDrawing = {
  /** Width and height. */
  readonly size: number;
  /** The place: both its coordinates are this. */
  readonly middle: number;
  /** Radius of the rim. */
  readonly radius: number;
  /** How far from the place the rim lies, in km. */
  readonly rimKm: number;
  /** Path data in whole units. */
  readonly land: string;
  /** Circles of one distance, the nearest first; the rim is not among them. */
  readonly rings: readonly { readonly km: number; readonly radius: number }[];
  /** Path data of the bearings outside the rim: every ten degrees, longer every thirty. */
  readonly ticks: string;
  /** Where the other ends of the routes lie, in the order given, to a tenth of a unit. */
  readonly ends: readonly Point[];
};

const RADIUS = 300;
/** Room for ticks, compass letters and names about the rim. */
const MARGIN = 50;
const MIDDLE = RADIUS + MARGIN;

/** Distances, in km, at which the rim may lie. The last is short of the antipode, which no map of this kind can show as a point. */
const RIMS = [5000, 7500, 10_000, 12_500, 15_000, 17_500, 20_000] as const;

/** A partner keeps this share of the radius clear of the rim. */
const CLEARANCE = 0.05;

/** Points of the coast whose triangle covers fewer square units are left out. */
const MIN_DETAIL = 6;

const RADIANS = Math.PI / 180;

/**
 * Draws the Earth about a place in the azimuthal equidistant projection: rho = R c and theta = Az (Snyder, Map Projections:
 * A Working Manual, USGS Professional Paper 1395, 1987, section 25). Great circles through the middle are straight
 * lines, so a route is the line from the middle to its end.
 * @param from the place in the middle, [lon, lat] in degrees
 * @param to the other ends of its routes; the farthest decides how far the map reaches
 * @returns the drawing, the same for the same input
 */
export function drawDisc(from: LonLat, to: readonly LonLat[]): DiscDrawing {
  const rimKm = rimFor(Math.max(0, ...to.map((end) => distanceKm(from, end))));
  return {
    size: 2 * MIDDLE,
    middle: MIDDLE,
    radius: RADIUS,
    rimKm,
    land: drawLand(from, rimKm),
    rings: ringsWithin(rimKm).map((km) => ({ km, radius: Math.round((km / rimKm) * RADIUS) })),
    ticks: TICKS,
    ends: to.map((end) => {
      const [x, y] = discPoint(distanceKm(from, end), initialBearing(from, end), rimKm);
      return [tenth(x), tenth(y)];
    }),
  };
}

/**
 * Where a place lies on a disc.
 * @param km distance from the middle
 * @param bearing degrees clockwise from north
 * @param rimKm distance of the rim in km
 * @returns [x, y] in units, not rounded
 */
export function discPoint(km: number, bearing: number, rimKm: number): Point {
  const rho = (km / rimKm) * RADIUS;
  return [MIDDLE + rho * Math.sin(bearing * RADIANS), MIDDLE - rho * Math.cos(bearing * RADIANS)];
}

/** Returns the round distance in km at which the rim lies so that the farthest place, in km, is well inside. */
export const rimFor = (farthestKm: number): number =>
  RIMS.find((km) => farthestKm <= km * (1 - CLEARANCE)) ?? RIMS[6];

function ringsWithin(rimKm: number): number[] {
  const step = rimKm > 10_000 ? 5000 : 2500;
  return Array.from({ length: Math.ceil(rimKm / step) - 1 }, (_, i) => (i + 1) * step);
}

function drawLand(from: LonLat, rimKm: number): string {
  const scale = (RADIUS * EARTH_RADIUS_KM) / rimKm;
  const projection = geoAzimuthalEquidistant()
    .rotate([-from[0], -from[1]])
    .scale(scale)
    .translate([MIDDLE, MIDDLE])
    .clipAngle(rimKm / EARTH_RADIUS_KM / RADIANS)
    .precision(0);
  return drawShape(projection, readGlobeLand(scale, MIN_DETAIL));
}

/** The same for every disc. */
const TICKS = Array.from({ length: 36 }, (_, i) => {
  const [sin, cos] = [Math.sin(i * 10 * RADIANS), Math.cos(i * 10 * RADIANS)];
  const at = (rho: number): Point => [tenth(MIDDLE + rho * sin), tenth(MIDDLE - rho * cos)];
  const length = i % 9 === 0 ? 12 : i % 3 === 0 ? 9 : 5;
  return `M${joinNumbers(at(RADIUS + 3))}L${joinNumbers(at(RADIUS + 3 + length))}`;
}).join("");

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
