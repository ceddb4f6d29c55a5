import { geoAzimuthalEqualArea, geoCentroid, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import type { LonLat } from "./coordinates.ts";
import { roundPoint } from "./path-data.ts";
import type { Point } from "./sheet.ts";
import { drawShape } from "./rings.ts";
import { readStates } from "./us-atlas.ts";

/** Size of the drawing in units. */
export const STATE_MAP = { width: 520, height: 420 } as const;

/** Room around the state, in units. */
const MARGIN = 26;

/** Neighbors are drawn so many units beyond the frame, so that no border runs along it. */
const BLEED = 4;

/** Points whose triangle covers fewer square units are left out. */
const MIN_DETAIL = 1.2;

/** Outlines fine enough to measure where a state lies, in steradians. */
const COARSE = 1e-6;

export type StateMap = {
  /** Path data in whole units. */
  readonly state: string;
  readonly neighbors: string;
  /** The places in the order given, [x, y] in whole units. */
  readonly points: readonly Point[];
};

/**
 * Draws a state with the other states around it (Lambert's azimuthal projection, equal in area, centered on the state).
 * Nothing but states is drawn: sea, Canada and Mexico stay empty.
 * @param name of the state as us-atlas has it
 * @param places in [lon, lat] degrees
 * @throws RangeError if there is no such state
 */
export function drawStateMap(name: string, places: readonly LonLat[]): StateMap {
  const outline = readStates(COARSE).find(({ properties }) => properties.name === name);
  if (!outline) throw new RangeError(`us-atlas has no state ${name}`);
  const [lon, lat] = geoCentroid(outline);
  const { width, height } = STATE_MAP;
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .precision(0)
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [width - MARGIN, height - MARGIN],
      ],
      outline,
    );
  const detail = MIN_DETAIL / projection.scale() ** 2;
  const states = Map.groupBy(readStates(detail), ({ properties }) => properties.name === name);
  const points = places.map((place): Point => roundPoint(projection([...place]) ?? [0, 0]));
  projection.clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ]);
  return {
    state: draw(projection, states.get(true)),
    neighbors: draw(projection, states.get(false)),
    points,
  };
}

function draw(projection: GeoProjection, shapes: readonly GeoPermissibleObjects[] = []): string {
  return shapes.map((shape) => drawShape(projection, shape)).join("");
}
