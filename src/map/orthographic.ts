import { geoOrthographic, type GeoProjection } from "d3-geo";
import type { Curve } from "./bezier.ts";
import { type Circle, crossings, dot, pointAt, tangentAt, toVector, type Vector } from "./circle.ts";
import type { LonLat } from "./coordinates.ts";
import type { Point } from "./sheet.ts";

/** The Earth as seen from far away, straight above `center`; `middle` and `radius` are those of its disc, in units. */
export interface GlobeView {
  readonly center: LonLat;
  readonly radius: number;
  readonly middle: Point;
}

/** The directions right, up and towards the eye, for {@link GlobeView.center}. */
interface Axes {
  readonly right: Vector;
  readonly up: Vector;
  readonly eye: Vector;
}

/**
 * The same view as a d3 projection, clipped to the near side, for d3's geoPath.
 * @returns a projection from [lon, lat] degrees to units of the drawing
 */
export function toProjection({ center, radius, middle }: GlobeView): GeoProjection {
  return geoOrthographic()
    .rotate([-center[0], -center[1]])
    .scale(radius)
    .translate([middle[0], middle[1]])
    .clipAngle(90)
    .precision(0);
}

/** @returns where a unit vector appears, and whether it lies on the near side */
export function see(view: GlobeView, vector: Vector): { x: number; y: number; front: boolean } {
  const { right, up, eye } = axesOf(view.center);
  return {
    x: view.middle[0] + view.radius * dot(vector, right),
    y: view.middle[1] - view.radius * dot(vector, up),
    front: dot(vector, eye) >= 0,
  };
}

/** @returns a circle on the globe as a curve of the drawing */
export function seenCurve(view: GlobeView, circle: Circle): Curve {
  const { right, up } = axesOf(view.center);
  const { radius, middle } = view;
  return {
    at(s) {
      const p = pointAt(circle, s);
      return [middle[0] + radius * dot(p, right), middle[1] - radius * dot(p, up)];
    },
    slope(s) {
      const d = tangentAt(circle, s);
      return [radius * dot(d, right), -radius * dot(d, up)];
    },
  };
}

/** @returns the parts of a circle between angles `from` and `to` that lie on the near side, as pairs of angles */
export function visibleParts(
  { center }: GlobeView,
  circle: Circle,
  from: number,
  to: number,
): [number, number][] {
  const { eye } = axesOf(center);
  const turns = crossings(circle, eye, 0).filter((s) => s > from && s < to);
  const stops = [from, ...turns, to];
  return stops
    .slice(1)
    .map((end, i): [number, number] => [stops[i] ?? from, end])
    .filter(([start, end]) => dot(pointAt(circle, (start + end) / 2), eye) >= 0);
}

function axesOf([lon, lat]: LonLat): Axes {
  return { right: toVector([lon + 90, 0]), up: toVector([lon, lat + 90]), eye: toVector([lon, lat]) };
}
