import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LonLat } from "./coordinates.ts";
import {
  createPlateProjection,
  drawPlateArc,
  PLATE_HEIGHT,
  PLATE_WIDTH,
  projectOnPlate,
} from "./equal-earth.ts";
import { tracePath } from "./trace-path.fixture.ts";

const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

describe("projectOnPlate", () => {
  it("puts 24 N 93 W in the middle", () => {
    const [x, y] = projectOnPlate([-93, 24]);
    expect(x).toBeCloseTo(PLATE_WIDTH / 2, 6);
    expect(y).toBeCloseTo(PLATE_HEIGHT / 2, 6);
  });

  it("agrees with the projection that draws the land, and stays on the plate", () => {
    const land = createPlateProjection();
    fc.assert(
      fc.property(place, (at) => {
        const [x, y] = projectOnPlate(at);
        const [landX = NaN, landY = NaN] = land(at) ?? [];
        expect(Math.hypot(x - landX, y - landY)).toBeLessThan(1e-6);
        expect(x).toBeGreaterThanOrEqual(-1e-6);
        expect(x).toBeLessThanOrEqual(PLATE_WIDTH + 1e-6);
        expect(y).toBeGreaterThanOrEqual(-1);
        expect(y).toBeLessThanOrEqual(PLATE_HEIGHT + 1);
      }),
    );
  });
});

describe("drawPlateArc", () => {
  it.each<[name: string, from: LonLat, to: LonLat, pieces: number]>([
    ["Seattle to Kobe in one piece", [-122.3, 47.6], [135.2, 34.7], 1],
    ["Houston to Leipzig in one piece", [-95.4, 29.8], [12.4, 51.3], 1],
    ["Honolulu to Mumbai over the cut", [-157.9, 21.3], [72.9, 19.1], 2],
  ])("draws %s", (_name, from, to, pieces) => {
    const drawn = drawPlateArc(from, to);
    expect(drawn).toHaveLength(pieces);
    const [start, end] = [tracePath(drawn[0] ?? "").at(0), tracePath(drawn.at(-1) ?? "").at(-1)];
    for (const [point, at] of [
      [start, from],
      [end, to],
    ] as const) {
      const [x, y] = projectOnPlate(at);
      expect(Math.hypot((point?.[0] ?? NaN) - x, (point?.[1] ?? NaN) - y)).toBeLessThan(1);
    }
  });

  it("refuses antipodes", () => expect(() => drawPlateArc([0, 0], [180, 0])).toThrow(RangeError));
});
