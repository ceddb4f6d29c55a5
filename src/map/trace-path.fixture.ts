import { bezierAt } from "./bezier.ts";
import type { Point } from "./sheet.ts";

/**
 * Reads path data of this folder (M, m, l, c, h, v, z) back into points. Only the tests need it.
 * @param steps points along each curve
 * @returns all points, subpath after subpath
 * @throws RangeError for any other command
 */
export function tracePath(d: string, steps = 1): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  const go = (toX: number, toY: number): void => {
    [x, y] = [toX, toY];
    points.push([x, y]);
  };
  for (const [, command = "", list = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (list.match(/-?\d+/g) ?? []).map(Number);
    const size = { M: 2, m: 2, l: 2, c: 6, h: 1, v: 1, z: 0 }[command];
    if (size === undefined) throw new RangeError(`Unexpected command ${command}`);
    for (let i = 0; size > 0 && i < numbers.length; i += size) {
      const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = numbers.slice(i, i + size);
      if (command === "M") go(a, b);
      else if (command === "h") go(x + a, y);
      else if (command === "v") go(x, y + a);
      else if (command !== "c") go(x + a, y + b);
      else {
        const shape = [
          [x, y],
          [x + a, y + b],
          [x + c, y + e],
          [x + f, y + g],
        ] as const;
        for (let k = 1; k <= steps; k += 1) go(...bezierAt(shape, k / steps));
      }
    }
  }
  return points;
}

/** @returns the first and the last point of path data */
export function pathEnds(d: string): [Point | undefined, Point | undefined] {
  const points = tracePath(d);
  return [points[0], points.at(-1)];
}
