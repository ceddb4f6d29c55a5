import { geoContains } from "d3-geo";
import type { Position } from "geojson";
import { type LonLat, EARTH_RADIUS_KM } from "./coordinates.ts";
import { readFullStates, type StateFeature } from "./us-atlas.ts";

/** us-atlas draws them beside the 50 states and the District of Columbia; the site's maps have no room for them. */
const TERRITORIES = new Set([
  "American Samoa",
  "Commonwealth of the Northern Mariana Islands",
  "Guam",
  "Puerto Rico",
  "United States Virgin Islands",
]);

let byName: ReadonlyMap<string, StateFeature> | undefined;

/** The 50 states and the District of Columbia by name. */
const states = () =>
  (byName ??= new Map(
    readFullStates()
      .filter(({ properties }) => !TERRITORIES.has(properties.name))
      .map((state) => [state.properties.name, state]),
  ));

/** Returns the names of the 50 states and the District of Columbia. */
export const stateNames = (): string[] => [...states().keys()];

/** Returns the name of the state in which a place in [lon, lat] degrees lies, or undefined outside of all. */
export const stateAt = ([lon, lat]: LonLat): string | undefined =>
  [...states()].find(([, state]) => geoContains(state, [lon, lat]))?.[0];

/**
 * Returns how far outside of a state a place in [lon, lat] degrees lies.
 * @returns kilometers, 0 inside; undefined if there is no such state
 */
export function kmOutside(name: string, at: LonLat): number | undefined {
  const state = states().get(name);
  if (!state) return undefined;
  if (geoContains(state, [at[0], at[1]])) return 0;
  return Math.min(
    ...ringsOf(state).flatMap((ring) => ring.slice(1).map((to, i) => kmTo(at, ring[i] ?? to, to))),
  );
}

function ringsOf({ geometry }: StateFeature): readonly Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;

/** Distance to a short line on a plane that touches the globe at the point: exact enough near by, and the far ones do not count. */
function kmTo([lon, lat]: LonLat, from: Position, to: Position): number {
  const across = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const onPlane = ([x = 0, y = 0]: Position) =>
    [
      // East of the antimeridian lies west of it.
      (((x - lon + 540) % 360) - 180) * across,
      (y - lat) * KM_PER_DEGREE,
    ] as const;
  const [[ax, ay], [bx, by]] = [onPlane(from), onPlane(to)];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
