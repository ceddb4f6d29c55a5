import { type GeoContext, geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import { linePath, roundPoint } from "./path-data.ts";
import type { Point } from "./sheet.ts";

/** One line of a drawing; closed ones are the outlines of areas. */
export interface Line {
  readonly points: Point[];
  closed: boolean;
}

/**
 * Returns a shape in [lon, lat] degrees as lines in units of the projection, not rounded.
 * @param projection null for a shape that is projected already
 */
export function collectLines(projection: GeoProjection | null, shape: GeoPermissibleObjects): Line[] {
  const collector = new LineCollector();
  geoPath(projection, collector)(shape);
  return collector.lines;
}

/** Returns the same as path data in whole units. */
export const drawShape = (projection: GeoProjection | null, shape: GeoPermissibleObjects): string =>
  collectLines(projection, shape)
    .map(({ points, closed }) => linePath(points.map(roundPoint), closed))
    .join("");

/**
 * A drawing surface for d3's geoPath that keeps lines as points, so that they can be rounded and written compactly.
 * d3 calls it as it would a canvas: moveTo and lineTo for lines, closePath at the end of each ring.
 */
class LineCollector implements GeoContext {
  readonly lines: Line[] = [];

  moveTo(x: number, y: number): void {
    this.lines.push({ points: [[x, y]], closed: false });
  }

  lineTo(x: number, y: number): void {
    this.lines.at(-1)?.points.push([x, y]);
  }

  closePath(): void {
    const line = this.lines.at(-1);
    if (line) line.closed = true;
  }

  beginPath(): void {
    // Nothing to begin: lines add up.
  }

  arc(): void {
    throw new RangeError("Points are drawn elsewhere, not by geoPath");
  }
}

/** Returns the area of a ring of points by the shoelace formula, in square units. */
export function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
