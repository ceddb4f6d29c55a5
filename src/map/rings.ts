import type { GeoContext } from "d3-geo";
import type { Point } from "./sheet.ts";

/** One line of a drawing; closed ones are the outlines of areas. */
export interface Line {
  readonly points: Point[];
  closed: boolean;
}

/**
 * A drawing surface for d3's geoPath that keeps lines as points, so that they can be rounded and written compactly.
 * d3 calls it as it would a canvas: moveTo and lineTo for lines, closePath at the end of each ring.
 */
export class LineCollector implements GeoContext {
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
