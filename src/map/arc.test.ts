import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawSheetArc } from "./arc.ts";
import { greatCircleArc, pointAt, toLonLat } from "./circle.ts";
import type { LonLat } from "./coordinates.ts";
import { projectOnSheet } from "./projection.ts";
import { type Point, SHEET_HEIGHT, SHEET_WIDTH } from "./sheet.ts";
import { pathEnds, tracePath } from "./trace-path.fixture.ts";

const american: fc.Arbitrary<LonLat> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(
      fc.double({ min: -125, max: -67, noNaN: true }),
      fc.double({ min: 25, max: 49, noNaN: true }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.double({ min: -168, max: -131, noNaN: true }),
      fc.double({ min: 55, max: 71.3, noNaN: true }),
    ),
  },
  { weight: 1, arbitrary: fc.constant<LonLat>([-157.86, 21.31]) },
);
const abroad: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -54, max: 71, noNaN: true }),
);

/** Units on the sheet in a pixel of a map 1200 px wide. */
const PIXEL = SHEET_WIDTH / 1200;

const rounded = (place: LonLat): Point => {
  const [x, y] = projectOnSheet(place);
  return [Math.round(x), Math.round(y)];
};

describe("drawSheetArc", () => {
  test("begins and ends at the places, to the unit", () => {
    fc.assert(
      fc.property(american, abroad, (from, to) => {
        const { d } = drawSheetArc(from, to);
        expect(pathEnds(d[0] ?? "")[0]).toEqual(rounded(from));
        expect(pathEnds(d.at(-1) ?? "")[1]).toEqual(rounded(to));
      }),
    );
  });

  test("stays within 0.75 px of the great circle, on a map 1200 px wide", () => {
    fc.assert(
      fc.property(american, abroad, (from, to) => {
        const arc = greatCircleArc(from, to);
        const truth = Array.from({ length: 2001 }, (_, i) =>
          projectOnSheet(toLonLat(pointAt(arc, (arc.angle * i) / 2000))),
        );
        for (const point of drawSheetArc(from, to).d.flatMap((d) => tracePath(d, 12))) {
          // Between its last sample and the side of the sheet the sampled line has a gap of its own.
          if (point[0] < 4 || point[0] > SHEET_WIDTH - 4) continue;
          expect(distanceToLine(point, truth)).toBeLessThan(0.75 * PIXEL);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("marks every break at both ends, on the sheet's sides", () => {
    fc.assert(
      fc.property(american, abroad, (from, to) => {
        const { d, cuts, overArctic } = drawSheetArc(from, to);
        expect(cuts).toHaveLength(2 * (d.length - 1));
        expect(overArctic).toBe(cuts.some(({ side }) => side === "top"));
        for (const [i, { x, y, side }] of cuts.entries()) {
          expect(
            { left: x === 0, right: x === SHEET_WIDTH, top: y === 0, bottom: y === SHEET_HEIGHT }[side],
          ).toBe(true);
          // Away at one side is back at the opposite one; over the top it is back at the top.
          const other = cuts[i ^ 1];
          if (side === "left" || side === "right")
            expect(other).toMatchObject({ side: side === "left" ? "right" : "left", y });
          else expect(other?.side).toBe(side);
        }
      }),
    );
  });

  test.each<[string, LonLat, LonLat, string[]]>([
    ["Miami to Madrid stays on the sheet", [-80.2, 25.8], [-3.7, 40.4], []],
    ["Seattle to Kobe crosses the date line and stays whole", [-122.3, 47.6], [135.2, 34.7], []],
    [
      "Seattle to Tashkent goes over the Arctic, then over the edge",
      [-122.3, 47.6],
      [69.3, 41.3],
      ["top", "top", "left", "right"],
    ],
    ["Chicago along its meridian to 92 E goes over the pole", [-88, 41.9], [92, 41.9], ["top", "top"]],
    ["Honolulu to Antananarivo leaves at the left", [-157.9, 21.3], [47.5, -18.9], ["left", "right"]],
  ])("%s", (_, from, to, sides) => {
    expect(drawSheetArc(from, to).cuts.map(({ side }) => side)).toEqual(sides);
  });

  test("draws a place joined to itself as a dot", () => {
    expect(drawSheetArc([-90, 0], [-90, 0]).d).toEqual(["M1000 640h0"]);
  });

  test("refuses antipodes and says why", () => {
    expect(() => drawSheetArc([-90, 40], [90, -40])).toThrow(/Antipodes have no shortest way/);
  });
});

function distanceToLine([x, y]: Point, line: readonly Point[]): number {
  let best = Infinity;
  for (const [i, [ax, ay]] of line.entries()) {
    const [bx, by] = line[i + 1] ?? [ax, ay];
    const [dx, dy] = [bx - ax, by - ay];
    // A step this long is the jump from one side of the sheet to the other.
    if (Math.abs(dx) > SHEET_WIDTH / 2) continue;
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    best = Math.min(best, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return best;
}
