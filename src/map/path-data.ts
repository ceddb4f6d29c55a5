import type { Point } from "./sheet.ts";

/**
 * Numbers as SVG path data, in the fewest bytes: a minus sign needs no space before it.
 * @returns for example `12-3 4`
 */
export function joinNumbers(numbers: readonly number[]): string {
  return numbers.map((n, i) => (i > 0 && n >= 0 ? ` ${n}` : `${n}`)).join("");
}

/** @returns the point moved to whole units (never -0, which would print as a longer difference) */
export function roundPoint([x, y]: Point): Point {
  return [Math.round(x) + 0, Math.round(y) + 0];
}

/**
 * A line through whole-unit points, as an absolute move and relative lines; repeated points are left out.
 * @returns path data, or "" if fewer than two different points remain
 */
export function linePath(points: readonly Point[], closed: boolean): string {
  const [start, ...rest] = points;
  if (!start) return "";
  const steps: number[] = [];
  let [x, y] = start;
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue;
    steps.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  if (steps.length === 0) return "";
  // "z" draws the last side itself.
  if (closed && x === start[0] && y === start[1]) steps.splice(-2);
  return `M${joinNumbers(start)}l${joinNumbers(steps)}${closed ? "z" : ""}`;
}
