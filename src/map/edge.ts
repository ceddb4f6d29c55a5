import { SHEET_HEIGHT, SHEET_WIDTH, type Point } from "./sheet.ts";
import type { Line } from "./rings.ts";

type OnSide = (point: Point) => boolean;

const SIDES: readonly OnSide[] = [
  ([x]) => x <= 0,
  ([x]) => x >= SHEET_WIDTH,
  ([, y]) => y <= 0,
  ([, y]) => y >= SHEET_HEIGHT,
];

/**
 * Opens the outline of an area along the sides of the sheet, so that a stroke draws coast and never the edge.
 * SVG fills an open line as if a straight one joined its ends, and here that one runs along the side itself: the same
 * line serves for land and for coast. It needs both ends of a line on one side, else the outline stays closed.
 * @param ring in whole sheet units
 * @returns open lines in place of a ring that touches a side; other rings as they are
 */
export function openAlongEdges(ring: Line): Line[] {
  const { points } = ring;
  const isEdge = (i: number): boolean => {
    const [a, b] = [points.at(i), points.at((i + 1) % points.length)];
    return a !== undefined && b !== undefined && SIDES.some((onSide) => onSide(a) && onSide(b));
  };
  const first = points.findIndex((_, i) => isEdge(i));
  if (first < 0) return [ring];
  const lines: Point[][] = [];
  let line: Point[] = [];
  for (let step = 1; step <= points.length; step += 1) {
    const i = (first + step) % points.length;
    const point = points[i];
    if (!point) continue;
    line.push(point);
    if (isEdge(i)) {
      if (line.length > 1) lines.push(line);
      line = [];
    }
  }
  const joinsOnOneSide = (l: Point[]): boolean =>
    SIDES.some((onSide) => [l[0], l.at(-1)].every((end) => end !== undefined && onSide(end)));
  return lines.every(joinsOnOneSide) ? lines.map((l) => ({ points: l, closed: false })) : [ring];
}
