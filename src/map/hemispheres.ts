import { keysOf } from "../atlas/keys-of.ts";
import { distanceKm, type LonLat } from "./coordinates.ts";
import type { GlobeView } from "./orthographic.ts";

const SIZE = 140;

/** Points whose triangle covers fewer square units are left out of the land of these small globes. */
export const LAND_DETAIL = 2;
const view = (center: LonLat): GlobeView => ({ center, radius: SIZE / 2 - 2, middle: [SIZE / 2, SIZE / 2] });

/** Globes that many small pictures share, each named for what lies in its middle. */
export const HEMISPHERES = {
  "north-atlantic": view([-40, 42]),
  "north-pacific": view([-160, 42]),
  "mid-atlantic": view([-35, 12]),
  americas: view([-85, 12]),
  arctic: view([-50, 78]),
  "south-pacific": view([-150, 5]),
} as const satisfies Record<string, GlobeView>;

export type Hemisphere = keyof typeof HEMISPHERES;

/** Returns the shared globe on which both places, [lon, lat] degrees, lie farthest from the rim. */
export function hemisphereOf(from: LonLat, to: LonLat): Hemisphere {
  const names = keysOf(HEMISPHERES);
  const reach = (name: Hemisphere) => {
    const { center } = HEMISPHERES[name];
    return Math.max(distanceKm(center, from), distanceKm(center, to));
  };
  return names.reduce((best, name) => (reach(name) < reach(best) ? name : best));
}
