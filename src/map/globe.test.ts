import { describe, expect, test } from "vitest";
import type { LonLat } from "./coordinates.ts";
import { drawGlobe } from "./globe.ts";
import { pathEnds, tracePath } from "./trace-path.fixture.ts";

const SIZE = 560;
const PAIRS: readonly [string, LonLat, LonLat][] = [
  ["Seattle and Kobe, across the date line", [-122.33, 47.61], [135.19, 34.69]],
  ["Boulder and Dushanbe, over the pole", [-105.27, 40.01], [68.77, 38.54]],
  ["two places on opposite meridians, exactly over the pole", [-90, 40], [90, 50]],
  ["the two poles, nearly", [0, 89], [0, -85]],
  ["El Paso and Ciudad Juárez, 7 km apart", [-106.44, 31.76], [-106.42, 31.69]],
  ["Miami and Perth, nearly antipodes", [-80.2, 25.8], [115.86, -31.95]],
];

describe.each(PAIRS)("drawGlobe of %s", (_, from, to) => {
  const globe = drawGlobe({ routes: [{ from, to }], size: SIZE });
  const [route = ""] = globe.routes;

  test("shows both places on the near side", () => {
    expect(globe.points.map(({ front }) => front)).toEqual([true, true]);
  });

  test("runs from one place to the other in one piece", () => {
    expect(route.match(/M/g)).toHaveLength(1);
    expect(pathEnds(route)).toEqual(globe.points.map(({ x, y }) => [x, y]));
  });

  test("stays within the globe", () => {
    for (const d of [route, globe.land, globe.graticule]) {
      for (const [x, y] of tracePath(d, 4)) {
        expect(Math.hypot(x - SIZE / 2, y - SIZE / 2)).toBeLessThan(SIZE / 2);
      }
    }
  });

  test("weighs at most 25 kB, and the same again", () => {
    expect(JSON.stringify(globe).length).toBeLessThan(25_000);
    expect(drawGlobe({ routes: [{ from, to }], size: SIZE })).toEqual(globe);
  });
});

describe("drawGlobe", () => {
  test("bows a route towards the pole of its hemisphere", () => {
    const [route = ""] = drawGlobe({ routes: [{ from: [-120, 40], to: [-60, 40] }], size: SIZE }).routes;
    const points = tracePath(route, 8);
    expect(points[4]?.[1]).toBeLessThan((points[0]?.[1] ?? 0) - 5);
  });

  test("refuses antipodes and an empty list", () => {
    expect(() => drawGlobe({ routes: [{ from: [-90, 40], to: [90, -40] }], size: SIZE })).toThrow(
      /No middle/,
    );
    expect(() => drawGlobe({ routes: [], size: SIZE })).toThrow(/No middle/);
  });
});
