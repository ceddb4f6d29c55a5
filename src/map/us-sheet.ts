import { geoAlbersUsa, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { LonLat } from "./coordinates.ts";
import { roundPoint } from "./path-data.ts";
import type { Point } from "./sheet.ts";
import { collectLines, drawShape } from "./rings.ts";
import { roomiest, type Room } from "./roomiest.ts";
import { readAlbersStates } from "./us-atlas.ts";

/** Size of the sheet in units: that of us-atlas, and room on the right for the numbers of small states. */
export const US_SHEET = { width: 1000, height: 610 } as const;

/** A state on the sheet. */
export type StateShape = {
  readonly name: string;
  /** Path data in whole units. */
  readonly d: string;
  /** Where a number has most room. */
  readonly room: Room;
};

/** Draws the 50 states and the District of Columbia, by name. */
export function drawStates(): StateShape[] {
  const atlas = readAlbersStates();
  return feature(atlas, atlas.objects.states)
    .features.filter(({ geometry }) => geoPath().bounds(geometry)[0].every(Number.isFinite))
    .map((state) => {
      const [x, y] = geoPath().centroid(state);
      return {
        name: state.properties.name,
        d: drawShape(null, state),
        room: roomiest(collectLines(null, state).map(({ points }) => points)) ?? {
          at: [x, y] as const,
          half: 0,
        },
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** As us-atlas was projected (its README, "states-albers-10m.json"). */
const albers = geoAlbersUsa().scale(1300).translate([487.5, 305]);

/**
 * Where a place in [lon, lat] degrees lies on the sheet.
 * @returns [x, y] in whole units
 * @throws RangeError for a place outside the states
 */
export function projectOnUsSheet([lon, lat]: LonLat): Point {
  const point = albers([lon, lat]);
  if (!point) throw new RangeError(`Not in a state: ${lon}, ${lat}`);
  return roundPoint(point);
}

/** @returns places, [lon, lat] degrees, as lines of no length: with round ends each is a dot as wide as the stroke */
export const drawUsDots = (places: readonly LonLat[]): string =>
  places.map((place) => `M${projectOnUsSheet(place).join(" ")}h0`).join("");
