import { describe, expect, it } from "vitest";
import { drawSmallLand, drawSmallRoutes, SMALL_HEIGHT, SMALL_WIDTH } from "./decade-worlds.ts";
import type { LonLat } from "./coordinates.ts";
import { projectOnSheet } from "./projection.ts";
import { SHEET_WIDTH } from "./sheet.ts";

const SEATTLE: LonLat = [-122.3, 47.6];
const KOBE: LonLat = [135.2, 34.7];
const DELHI: LonLat = [77.2, 28.7];

const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number);

/** Ends of each piece of path data of moves and quadratic curves. */
const ends = (d: string) =>
  d
    .split("M")
    .slice(1)
    .map((piece) => {
      const [start = "", ...curves] = piece.split("q");
      const [x = NaN, y = NaN] = numbers(start);
      const end = [x, y];
      for (const [, , dx = NaN, dy = NaN] of curves.map(numbers)) {
        end[0] = (end[0] ?? NaN) + dx;
        end[1] = (end[1] ?? NaN) + dy;
      }
      return [[x, y], end] as const;
    });
const small = (at: LonLat) =>
  projectOnSheet(at).map((value) => Math.round((value * SMALL_WIDTH) / SHEET_WIDTH));

describe("drawSmallRoutes", () => {
  it("runs from place to place in whole units", () =>
    expect(ends(drawSmallRoutes([[SEATTLE, KOBE]]))).toEqual([[small(SEATTLE), small(KOBE)]]));
  it("breaks where a route leaves the side of the sheet", () => {
    const pieces = ends(drawSmallRoutes([[SEATTLE, DELHI]]));
    expect(pieces).toHaveLength(2);
    const sides = pieces.map((piece) => piece.map(([x]) => x).filter((x) => x === 0 || x === SMALL_WIDTH));
    expect(sides.flat().sort()).toEqual([0, SMALL_WIDTH]);
  });
  it("draws routes that look the same once", () =>
    expect(
      drawSmallRoutes([
        [SEATTLE, KOBE],
        [SEATTLE, [135.21, 34.71]],
      ]),
    ).toBe(drawSmallRoutes([[SEATTLE, KOBE]])));
  it("draws nothing for a route shorter than a unit", () =>
    expect(drawSmallRoutes([[SEATTLE, [-122.31, 47.61]]])).toBe(""));
});

describe("drawSmallLand", () => {
  it("is small and stays on the sheet", () => {
    const land = drawSmallLand();
    expect(land.length).toBeGreaterThan(1000);
    expect(land.length).toBeLessThan(6000);
    for (const [, x, y] of land.matchAll(/M(\d+) ?(-?\d+)/g)) {
      expect(Number(x)).toBeLessThanOrEqual(SMALL_WIDTH);
      expect(Number(y)).toBeLessThanOrEqual(SMALL_HEIGHT);
    }
  });
});
