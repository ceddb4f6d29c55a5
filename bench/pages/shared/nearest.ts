/**
 * Returns the index of the point next to (x, y), or undefined if none lies within the limit.
 * @param points x and y of each point in turn, in the same units as the limit
 */
export function nearest(points: Float64Array, x: number, y: number, limit: number): number | undefined {
  let found: number | undefined;
  let best = limit * limit;
  for (let i = 0; i < points.length; i += 2) {
    const [dx, dy] = [points[i]! - x, points[i + 1]! - y];
    const distance = dx * dx + dy * dy;
    if (distance <= best) [best, found] = [distance, i / 2];
  }
  return found;
}

/** Pixels around a click in which a place is looked for, as on the site. */
export const REACH = 24;
