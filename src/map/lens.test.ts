import { describe, expect, test } from "vitest";
import type { LonLat } from "./coordinates.ts";
import { drawPoint } from "./globe-parts.ts";
import { type Lens, lensView } from "./lens.ts";

const lens: Lens = {
  middle: [500, 300],
  radius: 300,
  frame: [
    [210, 10],
    [760, 590],
  ],
};

const ROUTES: readonly [string, LonLat, LonLat][] = [
  ["Seattle and Kobe, across the date line", [-122.33, 47.61], [135.19, 34.69]],
  ["Boulder and Dushanbe, over the pole", [-105.27, 40.01], [68.77, 38.54]],
  ["Utqiagvik and a place on the other side of the pole", [-156.79, 71.29], [25, 71]],
  ["two places near the south pole", [-67, -64], [166, -77]],
  ["El Paso and Ciudad Juárez, 7 km apart", [-106.44, 31.76], [-106.42, 31.69]],
  ["Sausalito and Viña del Mar, across the equator", [-122.49, 37.86], [-71.55, -33.02]],
];

/** Both ends of these are never seen at once, but for their foreshortened rims. */
const FAR_ROUTES: typeof ROUTES = [
  ["Miami and Perth, nearly antipodes", [-80.2, 25.8], [115.86, -31.95]],
  ["one place and its antipode", [-90, 40], [90, -40]],
];

describe.each([...ROUTES, ...FAR_ROUTES])("lensView of %s", (_, from, to) => {
  test("is never smaller than the lens, nor so close that nothing is known", () => {
    const view = lensView([{ from, to }], lens);
    expect(view.radius).toBeGreaterThanOrEqual(lens.radius);
    expect(view.radius).toBeLessThanOrEqual(1.8 * lens.radius);
    expect(view.center.every(Number.isFinite)).toBe(true);
  });
});

test.each(ROUTES)("lensView of %s shows both ends within the lens and its frame", (_, from, to) => {
  const view = lensView([{ from, to }], lens);
  for (const place of [from, to]) {
    const { x, y, front } = drawPoint(view, place);
    expect(front).toBe(true);
    expect(Math.hypot(x - 500, y - 300)).toBeLessThan(lens.radius);
    expect(x >= 210 && x <= 760 && y >= 10 && y <= 590).toBe(true);
  }
});

describe("lensView", () => {
  test("comes closer to short routes than to long ones", () => {
    const [short, long] = (
      [
        [-100, 25],
        [10, 50],
      ] as const
    ).map((to) => lensView([{ from: [-106, 31], to }], lens));
    expect(short?.radius).toBeGreaterThan(1.7 * lens.radius);
    expect(long?.radius).toBeLessThan(1.5 * lens.radius);
  });

  test("looks at most of the routes where not all can be seen", () => {
    const to: readonly LonLat[] = [
      [2, 48],
      [12, 42],
      [13, 52],
      [115.86, -31.95],
    ];
    const view = lensView(
      to.map((end) => ({ from: [-80, 25], to: end })),
      lens,
    );
    expect(to.map((end) => drawPoint(view, end).front).slice(0, 3)).toEqual([true, true, true]);
  });

  test("refuses to look at nothing", () => expect(() => lensView([], lens)).toThrow(RangeError));
});
