import type { LonLat } from "./coordinates.ts";

/** A vector from the middle of the unit sphere: x towards 0 N 0 E, y towards 0 N 90 E, z towards the north pole. */
export type Vector = readonly [x: number, y: number, z: number];

/** A circle on the unit sphere: the point at angle s is `center + u cos s + v sin s`. Great circles have center 0. */
export interface Circle {
  readonly center: Vector;
  readonly u: Vector;
  readonly v: Vector;
}

/** An arc of a circle, from angle 0 to `angle`, in radians. */
export interface Arc extends Circle {
  readonly angle: number;
}

const RADIANS = Math.PI / 180;

/** Below this sine two places count as the same, or as antipodes: about 6 cm on the ground. */
const SAME_PLACE = 1e-8;

/** @returns the dot product */
export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** @returns the unit vector that points to a place in [lon, lat] degrees */
export function toVector([lon, lat]: LonLat): Vector {
  const [l, p] = [lon * RADIANS, lat * RADIANS];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

/** @returns the place, [lon, lat] in degrees, to which a vector of any length points */
export function toLonLat([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/**
 * The shortest way from `a` to `b`, both in [lon, lat] degrees.
 * @returns the arc; its angle is 0 when both are the same place
 * @throws RangeError for antipodes, between which every way is equally short
 */
export function greatCircleArc(a: LonLat, b: LonLat): Arc {
  const [u, end] = [toVector(a), toVector(b)];
  const cosine = dot(u, end);
  // The part of `end` at right angles to `u` is the direction in which the arc sets out.
  const side: Vector = [end[0] - cosine * u[0], end[1] - cosine * u[1], end[2] - cosine * u[2]];
  const sine = Math.hypot(...side);
  if (sine < SAME_PLACE && cosine < 0)
    throw new RangeError(`Antipodes have no shortest way: ${a.join(", ")} and ${b.join(", ")}`);
  const v: Vector = sine < SAME_PLACE ? [0, 0, 0] : [side[0] / sine, side[1] / sine, side[2] / sine];
  return { center: [0, 0, 0], u, v, angle: sine < SAME_PLACE ? 0 : Math.atan2(sine, cosine) };
}

/** @returns the point of the circle at angle `s` (radians) */
export function pointAt({ center, u, v }: Circle, s: number): Vector {
  const [c, n] = [Math.cos(s), Math.sin(s)];
  return [center[0] + u[0] * c + v[0] * n, center[1] + u[1] * c + v[1] * n, center[2] + u[2] * c + v[2] * n];
}

/** @returns the derivative of {@link pointAt} by `s` */
export function tangentAt({ u, v }: Circle, s: number): Vector {
  const [c, n] = [Math.cos(s), Math.sin(s)];
  return [v[0] * c - u[0] * n, v[1] * c - u[1] * n, v[2] * c - u[2] * n];
}

/** A cut nearer than this to an end of an arc, in radians, is that end. */
const AT_END = 1e-9;

/** Returns the pieces of an arc that is cut at angles, in any order: [start, end] of each. */
export function piecesOf({ angle }: Arc, cuts: readonly number[]): [start: number, end: number][] {
  const inner = cuts.filter((s) => s > AT_END && s < angle - AT_END).sort((a, b) => a - b);
  return [...inner, angle].map((end, i) => [inner[i - 1] ?? 0, end]);
}

/**
 * Where a circle meets the plane of all points p with `dot(p, normal) === height`.
 * On the circle the left side is `A cos(s - s0) + constant`, hence the closed form.
 * @returns none or two angles, rising, each 0 <= s < 2 pi; a mere touch counts as none
 */
export function crossings(circle: Circle, normal: Vector, height: number): number[] {
  const [cosPart, sinPart] = [dot(circle.u, normal), dot(circle.v, normal)];
  const cosine = (height - dot(circle.center, normal)) / Math.hypot(cosPart, sinPart);
  if (!(Math.abs(cosine) < 1)) return [];
  const [peak, away] = [Math.atan2(sinPart, cosPart), Math.acos(cosine)];
  const turn = 2 * Math.PI;
  return [peak - away, peak + away].map((s) => ((s % turn) + turn) % turn).sort((a, b) => a - b);
}
