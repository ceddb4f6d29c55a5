import { type Bezier, bezierAt, fitBezier, nearest, type Curve } from "./bezier.ts";
import { joinNumbers, roundPoint } from "./path-data.ts";
import type { Point } from "./sheet.ts";

/** Places on a segment, from 0 to 1, where its distance from the curve is measured. */
const CHECKS = [0.08, 0.17, 0.25, 0.33, 0.42, 0.5, 0.58, 0.67, 0.75, 0.83, 0.92];

/** Steps, in units, of which control points are multiples, the widest first that the tolerance allows: they pack better. */
const STEPS = [10, 5, 2];

/** No route needs more than 2^6 segments; the limit only guards against a curve with a corner. */
const MAX_DEPTH = 6;

interface Segment {
  readonly command: "l" | "c";
  readonly shape: Bezier;
}

/**
 * Draws a curve between two parameters with straight lines and cubic Béziers, halving the interval until no part is
 * further than `tolerance` from the curve. Measured after rounding, so the promise holds for what is drawn.
 * @param tolerance in units; above 0.71, which rounding to whole units takes by itself
 * @returns path data in whole units: an absolute move, then relative commands
 */
export function fitCurve(curve: Curve, from: number, to: number, tolerance: number): string {
  const segments = fitSegments(curve, from, to, tolerance, 0);
  let data = `M${joinNumbers(roundPoint(curve.at(from)))}`;
  let letter = "M";
  for (const { command, shape } of segments) {
    const [start, ...others] = shape;
    const points = command === "l" ? others.slice(2) : others;
    const numbers = joinNumbers(points.flatMap(([x, y]) => [x - start[0], y - start[1]]));
    // A repeated command needs no letter, only something to part the numbers.
    data += command !== letter ? command + numbers : numbers.startsWith("-") ? numbers : ` ${numbers}`;
    letter = command;
  }
  return segments.length > 0 ? data : `${data}h0`;
}

function fitSegments(curve: Curve, from: number, to: number, tolerance: number, depth: number): Segment[] {
  const [start, end] = [roundPoint(curve.at(from)), roundPoint(curve.at(to))];
  if (
    start[0] === end[0] &&
    start[1] === end[1] &&
    isNear([start, start, end, end], curve, from, to, tolerance)
  ) {
    return [];
  }
  const line: Bezier = [start, mix(start, end, 1 / 3), mix(start, end, 2 / 3), end];
  if (isNear(line, curve, from, to, tolerance)) return [{ command: "l", shape: line }];
  const [exactStart, a, b, exactEnd] = fitBezier(curve, from, to);
  const leave: Point = [a[0] - exactStart[0], a[1] - exactStart[1]];
  const arrive: Point = [b[0] - exactEnd[0] + end[0] - start[0], b[1] - exactEnd[1] + end[1] - start[1]];
  const isClose = (shape: Bezier): boolean => isNear(shape, curve, from, to, tolerance);
  const cubic: Bezier = [start, add(start, roundPoint(leave)), add(start, roundPoint(arrive)), end];
  const shape = [...coarser(start, leave, arrive, end), cubic].find(isClose);
  if (shape || depth === MAX_DEPTH) return [{ command: "c", shape: shape ?? cubic }];
  const middle = (from + to) / 2;
  return [
    ...fitSegments(curve, from, middle, tolerance, depth + 1),
    ...fitSegments(curve, middle, to, tolerance, depth + 1),
  ];
}

/** Béziers whose control points, measured from the start, are multiples of a step near to where they belong. */
function coarser(start: Point, leave: Point, arrive: Point, end: Point): Bezier[] {
  return STEPS.flatMap((step) => {
    const near = (value: number): readonly number[] => {
      const below = Math.floor(value / step) * step;
      return value - below > step / 2 ? [below + step, below] : [below, below + step];
    };
    const points = ([x, y]: Point): Point[] => near(x).flatMap((x) => near(y).map((y): Point => [x, y]));
    return points(leave).flatMap((leave) =>
      points(arrive).map((arrive): Bezier => [start, add(start, leave), add(start, arrive), end]),
    );
  });
}

function isNear(shape: Bezier, curve: Curve, from: number, to: number, tolerance: number): boolean {
  return CHECKS.every((t) => {
    const [x, y] = bezierAt(shape, t);
    const [onX, onY] = curve.at(nearest(curve, [x, y], from + (to - from) * t, from, to));
    return Math.hypot(x - onX, y - onY) <= tolerance;
  });
}

function add([x, y]: Point, [dx, dy]: Point): Point {
  return [x + dx, y + dy];
}

function mix(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
