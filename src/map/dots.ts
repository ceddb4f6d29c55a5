import type { LonLat } from "./coordinates.ts";
import { roundPoint } from "./path-data.ts";
import { projectOnSheet } from "./projection.ts";
import type { Point } from "./sheet.ts";
import type { SheetDot } from "./world-sheet.ts";

/** Size classes: places with at least so many partners get a dot so many units across (1 unit is 0.6 px at 1200 px). */
const SIZES = [
  { from: 1, diameter: 1 },
  { from: 2, diameter: 1.5 },
  { from: 4, diameter: 2.4 },
  { from: 8, diameter: 3.4 },
  { from: 16, diameter: 4.8 },
] as const;

/** Dots are listed in strips of so many units from left to right, which keeps the steps between them short. */
const STRIP = 16;

/** The dots of one size. */
export interface DotClass {
  /** dots-1, for the fewest partners, to dots-5. */
  readonly id: string;
  /** In units of the sheet. */
  readonly diameter: number;
  /** An SVG path, without its width. */
  readonly markup: string;
}

/**
 * Draws places as lines of no length with round ends, the shortest way to write a dot: its width as a stroke is its size.
 * @param dots places in [lon, lat] degrees
 * @param project where a place lies, for another drawing than the world sheet
 * @returns the classes of dots, smallest first
 */
export function drawDotClasses(dots: readonly SheetDot[], project = projectOnSheet): DotClass[] {
  return SIZES.map(({ from, diameter }, i) => {
    const id = `dots-${i + 1}`;
    const limit = SIZES[i + 1]?.from ?? Infinity;
    const data = dotPath(
      dots.filter(({ partners }) => partners >= from && partners < limit),
      project,
    );
    return { id, diameter, markup: `<path id="${id}" fill="none" stroke-linecap="round" d="${data}"/>` };
  });
}

function dotPath(dots: readonly SheetDot[], project: (at: LonLat) => Point): string {
  const points = dots.map(({ at }) => roundPoint(project(at)));
  const strip = (x: number): number => Math.floor(x / STRIP);
  points.sort((a, b) => strip(a[0]) - strip(b[0]) || a[1] - b[1] || a[0] - b[0]);
  let [x, y] = [0, 0];
  let data = "";
  for (const [nextX, nextY] of points) {
    // Places of one class that round to the same spot are one dot.
    if (data && nextX === x && nextY === y) continue;
    const [dx, dy] = [nextX - x, nextY - y];
    data += `m${dx}${dy < 0 ? "" : " "}${dy}h0`;
    [x, y] = [nextX, nextY];
  }
  return data;
}
