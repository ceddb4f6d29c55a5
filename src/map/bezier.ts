import { solveLinear } from "./solve.ts";
import type { Point } from "./sheet.ts";

/** A smooth plane curve: where it is at parameter `s`, and its derivative there. */
export interface Curve {
  at(s: number): Point;
  slope(s: number): Point;
}

/** A cubic Bézier: start, two control points, end. */
export type Bezier = readonly [start: Point, leave: Point, arrive: Point, end: Point];

const SAMPLES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Rounds of fitting at most. */
const ROUNDS = 10;

/** Fitting ends when no control point moved by so many units: less would not survive rounding. */
const SETTLED = 0.1;

/** Keeps control points of straight lines, which may slide along unnoticed, from sliding far. */
const DAMPING: readonly (readonly number[])[] = [0, 1, 2, 3].map((i) =>
  [0, 1, 2, 3, 4].map((k) => (i === k ? 1e-3 : 0)),
);

/** @returns the point of a cubic Bézier at `t` from 0 to 1 */
export function bezierAt([start, a, b, end]: Bezier, t: number): Point {
  const [p, q, r, s] = weights(t);
  return [p * start[0] + q * a[0] + r * b[0] + s * end[0], p * start[1] + q * a[1] + r * b[1] + s * end[1]];
}

/**
 * The parameter between `from` and `to` at which a curve comes nearest to a point, by Newton's method from a guess.
 * @returns the parameter
 */
export function nearest(curve: Curve, [x, y]: Point, guess: number, from: number, to: number): number {
  let s = guess;
  for (let step = 0; step < 4; step += 1) {
    const [[onX, onY], [dx, dy]] = [curve.at(s), curve.slope(s)];
    const square = dx * dx + dy * dy;
    if (square === 0) break;
    s = Math.min(to, Math.max(from, s + ((x - onX) * dx + (y - onY) * dy) / square));
  }
  return s;
}

/**
 * The cubic Bézier that lies closest to a curve between two parameters. It begins as the Hermite form (control points
 * a third of the derivative away); then both control points move so that the gaps measured across the curve become
 * small in the sense of least squares: Gauss-Newton, the "tangent distance minimization" of Wang, Pottmann and Liu,
 * "Fitting B-spline curves to point clouds", ACM Transactions on Graphics 25 (2006). The directions at the ends are
 * left free: with them fixed, twice as many segments are needed, and the bend where two meet is too small to see.
 * @returns the Bézier, not rounded, from and to the curve's exact ends
 */
export function fitBezier(curve: Curve, from: number, to: number): Bezier {
  const [start, end, leave, arrive] = [curve.at(from), curve.at(to), curve.slope(from), curve.slope(to)];
  const third = (to - from) / 3;
  let [ax, ay] = [start[0] + leave[0] * third, start[1] + leave[1] * third];
  let [bx, by] = [end[0] - arrive[0] * third, end[1] - arrive[1] * third];
  for (let round = 0; round < ROUNDS; round += 1) {
    const rows: number[][] = DAMPING.map((row) => [...row]);
    for (const t of SAMPLES) {
      const [x, y] = bezierAt([start, [ax, ay], [bx, by], end], t);
      const s = nearest(curve, [x, y], from + (to - from) * t, from, to);
      const [[onX, onY], [dx, dy]] = [curve.at(s), curve.slope(s)];
      const length = Math.hypot(dx, dy) || 1;
      const [acrossX, acrossY] = [-dy / length, dx / length];
      const gap = (onX - x) * acrossX + (onY - y) * acrossY;
      const [, p, q] = weights(t);
      const effect = [p * acrossX, p * acrossY, q * acrossX, q * acrossY];
      for (const [i, row] of rows.entries()) {
        for (const [k, value] of [...effect, gap].entries())
          row[k] = (row[k] ?? 0) + (effect[i] ?? 0) * value;
      }
    }
    const [dax = 0, day = 0, dbx = 0, dby = 0] = solveLinear(rows);
    [ax, ay, bx, by] = [ax + dax, ay + day, bx + dbx, by + dby];
    if (Math.max(Math.hypot(dax, day), Math.hypot(dbx, dby)) < SETTLED) break;
  }
  return [start, [ax, ay], [bx, by], end];
}

function weights(t: number): readonly [number, number, number, number] {
  const r = 1 - t;
  return [r * r * r, 3 * r * r * t, 3 * r * t * t, t * t * t];
}
