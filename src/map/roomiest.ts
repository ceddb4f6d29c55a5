import type { Point } from "./sheet.ts";

/** Points looked at across and down a shape. */
const STEPS = 24;

/** The place of a shape where a word has most room. */
export type Room = {
  readonly at: Point;
  /** Half the height, in units, of the largest word that fits there; a word is `WIDTH` times as wide as it is high. */
  readonly half: number;
};

/** Width of a word of three or four figures, in heights. */
const WIDTH = 2.2;

/**
 * Finds where in a shape a short word has most room: of a grid of points inside, the one farthest from the outline,
 * with the shape squeezed across so that wide counts as much as high.
 * @param rings outlines in units of the drawing, holes among them (even-odd)
 * @returns undefined for a shape too small for the grid
 */
export function roomiest(rings: readonly (readonly Point[])[]): Room | undefined {
  const squeezed = rings.map((ring) => ring.map(([x, y]): Point => [x / WIDTH, y]));
  const xs = squeezed.flat().map(([x]) => x);
  const ys = squeezed.flat().map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let best: Room | undefined;
  for (let i = 1; i < STEPS; i += 1) {
    for (let j = 1; j < STEPS; j += 1) {
      const point: Point = [left + (width * i) / STEPS, top + (height * j) / STEPS];
      const half = clearance(point, squeezed);
      if (half > (best?.half ?? 0)) best = { at: [point[0] * WIDTH, point[1]], half };
    }
  }
  return best;
}

/** Distance from the outline; 0 outside. Inside means that a ray to the right crosses the outline an odd number of times. */
function clearance([x, y]: Point, rings: readonly (readonly Point[])[]): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (const [i, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
      const [dx, dy] = [bx - ax, by - ay];
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, Math.hypot(ax + t * dx - x, ay + t * dy - y));
    }
  }
  return inside ? nearest : 0;
}
