import { type Circle, greatCircleArc, pointAt, toVector } from "./circle.ts";
import type { LonLat } from "./coordinates.ts";
import { fitCurve } from "./fit.ts";
import { type GlobeView, see, seenCurve, toProjection, visibleParts } from "./orthographic.ts";
import { roundPoint } from "./path-data.ts";
import type { Point } from "./sheet.ts";
import { drawShape } from "./rings.ts";
import { readGlobeLand } from "./globe-land.ts";

/** Routes as they are seen: how far, in units, a drawn line may stray from the true one. */
const TOLERANCE = 1;

/** A frame outside which nothing needs to be drawn: left top, right bottom. */
export type Frame = readonly [Point, Point];

/** @returns the outline of the globe as path data */
export function drawSphere({ radius, middle: [x, y] }: GlobeView): string {
  const r = Math.round(radius);
  return `M${Math.round(x) - r} ${Math.round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;
}

/**
 * The near side of the graticule, which stops short of the poles, where meridians would run together.
 * @param step degrees between lines
 * @param frame if given, lines that do not touch it are left out
 * @returns path data in whole units
 */
export function drawGraticule(view: GlobeView, step: number, frame?: Frame): string {
  const circles: { circle: Circle; from: number; to: number }[] = [];
  const limit = ((90 - step) * Math.PI) / 180;
  for (let lon = -180; lon < 180; lon += step) {
    const circle: Circle = { center: [0, 0, 0], u: toVector([lon, 0]), v: [0, 0, 1] };
    circles.push({ circle, from: -limit, to: limit });
  }
  for (let lat = step - 90; lat < 90; lat += step) {
    const [cos, sin] = [Math.cos((lat * Math.PI) / 180), Math.sin((lat * Math.PI) / 180)];
    circles.push({
      circle: { center: [0, 0, sin], u: [cos, 0, 0], v: [0, cos, 0] },
      from: 0,
      to: 2 * Math.PI,
    });
  }
  return circles
    .filter(({ circle, from, to }) => !frame || touches(frame, view, circle, from, to))
    .map(({ circle, from, to }) => drawCircle(view, circle, from, to))
    .join("");
}

/**
 * The part of the shortest way between two places, [lon, lat] degrees, that lies on the near side.
 * @returns path data in whole units, "" if all of it is behind
 * @throws RangeError for antipodes
 */
export function drawRoute(view: GlobeView, from: LonLat, to: LonLat): string {
  const arc = greatCircleArc(from, to);
  return drawCircle(view, arc, 0, arc.angle);
}

/** @returns where a place, [lon, lat] degrees, appears, in whole units, and whether it lies on the near side */
export function drawPoint(view: GlobeView, place: LonLat): { x: number; y: number; front: boolean } {
  const { x, y, front } = see(view, toVector(place));
  const [roundX, roundY] = roundPoint([x, y]);
  return { x: roundX, y: roundY, front };
}

/**
 * The land of the near side, no finer than the drawing can show.
 * @param minDetail points whose triangle covers fewer square units are left out
 * @param frame if given, land outside it is left out; outlines then run along it
 * @returns path data in whole units
 */
export function drawLand(view: GlobeView, minDetail: number, frame?: Frame): string {
  const projection = toProjection(view);
  if (frame) projection.clipExtent([[...frame[0]], [...frame[1]]]);
  return drawShape(projection, readGlobeLand(view.radius, minDetail));
}

function drawCircle(view: GlobeView, circle: Circle, from: number, to: number): string {
  const curve = seenCurve(view, circle);
  return visibleParts(view, circle, from, to)
    .map(([start, end]) => fitCurve(curve, start, end, TOLERANCE))
    .join("");
}

/** Looked at from point to point: steps of two degrees are shorter than any frame in use. */
function touches(
  [[left, top], [right, bottom]]: Frame,
  view: GlobeView,
  circle: Circle,
  from: number,
  to: number,
): boolean {
  for (let s = from; s <= to; s += Math.PI / 90) {
    const { x, y, front } = see(view, pointAt(circle, s));
    if (front && x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
}
