import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Feature, Geometry } from "geojson";
import { feature } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";

/** A state, the District of Columbia or, in degrees only, a territory, by its name. */
export type StateFeature = Feature<Geometry, { readonly name: string }>;

type UsAtlas = Topology<{
  states: GeometryCollection<{ name: string }>;
  nation: GeometryCollection;
}>;

/** Square units; smaller triangles change an outline of the sheet by less than its stroke. */
const MIN_DETAIL = 0.8;

const { resolve } = createRequire(import.meta.url);
const read = (file: string): UsAtlas =>
  JSON.parse(readFileSync(resolve(`us-atlas/${file}-10m.json`), "utf8")) as UsAtlas;

/**
 * The states as us-atlas projects them: Albers, equal in area, with Alaska and Hawaii moved below the southwest; Alaska
 * is drawn at about a third of its size. Outlines are those of the Census Bureau (2017).
 * @returns the topology in units of a sheet 975 by 610
 */
export const readAlbersStates = (): UsAtlas => simplify(presimplify(read("states-albers")), MIN_DETAIL);

let full: StateFeature[] | undefined;

/** States and territories in [lon, lat] degrees, with every point of their outlines. */
export function readFullStates(): StateFeature[] {
  if (!full) {
    const atlas = read("states");
    full = feature(atlas, atlas.objects.states).features;
  }
  return full;
}

let weighted: UsAtlas | undefined;

/**
 * States and territories in [lon, lat] degrees.
 * @param minArea points whose triangle covers fewer steradians are left out
 */
export function readStates(minArea: number): StateFeature[] {
  weighted ??= presimplify(read("states"), sphericalTriangleArea);
  const atlas = simplify(weighted, minArea);
  return feature(atlas, atlas.objects.states).features;
}
