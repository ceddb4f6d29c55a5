import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from "topojson-simplify";
import { readWorldAtlas, type WorldAtlas } from "./world-atlas.ts";

/** Islands smaller than so many square units, seen from straight above, are left out: on a globe of 560, Oahu stays. */
const MIN_ISLAND = 2.5;

/** Radii are taken up to the next step of this ratio, so that many drawings share one simplified world. */
const STEP = Math.SQRT2;

const byDetail = new Map<string, WorldAtlas>();
const lands = new Map<WorldAtlas, FeatureCollection>();
let weighted: WorldAtlas | undefined;

/**
 * Land for a globe of the given radius, simplified on the sphere after Visvalingam and Whyatt (1993). Simplifying
 * takes a second and a drawing milliseconds, and the site has thousands of globes: the result is kept.
 * @param radius in units of the drawing
 * @param minDetail points whose triangle covers fewer square units, seen from straight above, are left out
 * @returns GeoJSON in [lon, lat] degrees
 */
export function readGlobeLand(radius: number, minDetail: number): FeatureCollection {
  const atlas = readGlobeAtlas(radius, minDetail);
  const known = lands.get(atlas);
  if (known) return known;
  const land = feature(atlas, atlas.objects.land);
  lands.set(atlas, land);
  return land;
}

/** The same with the countries, for drawings that show one of them: their coasts are the very lines of the land. */
export function readGlobeAtlas(radius: number, minDetail: number): WorldAtlas {
  const step = Math.ceil(Math.log(radius) / Math.log(STEP));
  const key = `${step} ${minDetail}`;
  const known = byDetail.get(key);
  if (known) return known;
  weighted ??= presimplify(readWorldAtlas(), sphericalTriangleArea);
  // A unit sphere of radius r units: one steradian covers r^2 square units.
  const unit = 1 / STEP ** (2 * step);
  const simple = simplify(weighted, minDetail * unit);
  const atlas = filter(simple, filterWeight(simple, MIN_ISLAND * unit, sphericalRingArea));
  byDetail.set(key, atlas);
  return atlas;
}
