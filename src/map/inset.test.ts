import { describe, expect, test } from "vitest";
import type { LonLat } from "./coordinates.ts";
import { drawInset } from "./inset.ts";
import { tracePath } from "./trace-path.fixture.ts";

test.each<[string, LonLat, LonLat]>([
  ["Toledo to Toledo", [-83.55, 41.66], [-4.02, 39.86]],
  ["Dunkirk to Dunkerque", [-79.3, 42.48], [2.38, 51.03]],
  ["Boulder to Dushanbe", [-105.27, 40.01], [68.77, 38.54]],
])("%s, a route from side to side, takes two thirds of the width", (_, from, to) => {
  const xs = drawInset([{ from, to }]).points.map(({ x }) => x);
  expect((Math.max(...xs) - Math.min(...xs)) / 400).toBeCloseTo(0.68, 1);
});

describe.each<[string, LonLat, LonLat]>([
  ["El Paso and Ciudad Juárez", [-106.44, 31.76], [-106.42, 31.69]],
  ["Los Angeles and Auckland", [-118.24, 34.05], [174.76, -36.85]],
  ["Fairbanks and Tashkent", [-147.7, 64.84], [69.28, 41.3]],
  ["Toledo and Toledo", [-83.55, 41.66], [-4.02, 39.86]],
])("drawInset of %s", (_, from, to) => {
  const inset = drawInset([{ from, to }]);

  test("keeps the route inside the picture", () => {
    for (const [x, y] of tracePath(inset.routes[0] ?? "", 4)) {
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(380);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(280);
    }
  });

  test("shows land, in at most 8 kB", () => {
    expect(inset.land).not.toBe("");
    expect(JSON.stringify(inset).length).toBeLessThan(8_000);
  });
});

test("several routes are framed together, each drawn as far as it is seen", () => {
  const phoenix: LonLat = [-112.07, 33.45];
  const partners: LonLat[] = [
    [121.56, 25.04],
    [18.07, 59.33],
    [-110.96, 29.07],
  ];
  const inset = drawInset(partners.map((to) => ({ from: phoenix, to })));
  expect(inset.routes).toHaveLength(3);
  expect(inset.points).toHaveLength(6);
  for (const { x, y } of inset.points.filter(({ front }) => front)) {
    expect(x).toBeGreaterThan(20);
    expect(x).toBeLessThan(380);
    expect(y).toBeGreaterThan(20);
    expect(y).toBeLessThan(280);
  }
});

test("refuses antipodes, and an empty list", () => {
  expect(() => drawInset([])).toThrow(RangeError);
  expect(() => drawInset([{ from: [-90, 40], to: [90, -40] }])).toThrow(RangeError);
});
