import { geoAzimuthalEquidistant } from "d3-geo";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceKm, EARTH_RADIUS_KM, initialBearing, type LonLat } from "./coordinates.ts";
import { placeDiscNames, quietBearing } from "./disc-names.ts";
import { discPoint, drawDisc, rimFor } from "./disc.ts";
import { tracePath } from "./trace-path.fixture.ts";

const TOLEDO: LonLat = [-83.56, 41.66];
const TANGA: LonLat = [39.1, -5.07];
const PLACES: readonly [string, LonLat, LonLat][] = [
  ["Toledo and Tanga", TOLEDO, TANGA],
  ["El Paso and Ciudad Juárez, 7 km apart", [-106.44, 31.76], [-106.42, 31.69]],
  ["Auckland and Cork, nearly antipodes", [174.76, -36.85], [-8.47, 51.9]],
  ["a place at the pole", [0, 89.9], [-83, 41]],
];

describe.each(PLACES)("drawDisc of %s", (_, from, to) => {
  const disc = drawDisc(from, [to]);
  const [[x, y] = [0, 0]] = disc.ends;

  test("is true in distance and bearing", () => {
    const km = (Math.hypot(x - disc.middle, y - disc.middle) / disc.radius) * disc.rimKm;
    expect(Math.abs(km - distanceKm(from, to))).toBeLessThan(disc.rimKm / 3000);
    const [wantX, wantY] = discPoint(distanceKm(from, to), initialBearing(from, to), disc.rimKm);
    expect(Math.hypot(x - wantX, y - wantY)).toBeLessThan(0.1);
  });

  test("keeps land within the rim, in at most 10 kB", () => {
    for (const [landX, landY] of tracePath(disc.land))
      expect(Math.hypot(landX - disc.middle, landY - disc.middle)).toBeLessThan(disc.radius + 1.5);
    expect(disc.land.length).toBeGreaterThan(200);
    expect(disc.land.length).toBeLessThan(10_000);
  });

  test("has round rings inside the rim", () => {
    expect(disc.rings.length).toBeGreaterThan(0);
    for (const { km, radius } of disc.rings) {
      expect(km % 2500).toBe(0);
      expect(radius).toBe(Math.round((km / disc.rimKm) * disc.radius));
      expect(radius).toBeLessThan(disc.radius);
    }
  });
});

test("a point of the disc is where d3 projects it", () => {
  const { middle, radius, rimKm } = drawDisc(TOLEDO, [TANGA]);
  const projection = geoAzimuthalEquidistant()
    .rotate([-TOLEDO[0], -TOLEDO[1]])
    .scale((radius * EARTH_RADIUS_KM) / rimKm)
    .translate([middle, middle]);
  const lonLat = fc.tuple(
    fc.double({ min: -179, max: 179, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  );
  fc.assert(
    fc.property(lonLat, (at) => {
      // At the antipode itself every direction is right.
      fc.pre(distanceKm(TOLEDO, at) < 19_900);
      const [x, y] = discPoint(distanceKm(TOLEDO, at), initialBearing(TOLEDO, at), rimKm);
      const [wantX = NaN, wantY = NaN] = projection([...at]) ?? [];
      expect(Math.hypot(x - wantX, y - wantY)).toBeLessThan(0.01);
    }),
  );
});

test.each([
  [0, 5000],
  [4749, 5000],
  [4751, 7500],
  [13_055, 15_000],
  [19_900, 20_000],
])("partners up to %i km away lie within a rim of %i km", (farthest, rim) =>
  expect(rimFor(farthest)).toBe(rim),
);

test("bearing ticks stand every ten degrees", () =>
  expect(drawDisc(TOLEDO, []).ticks.match(/M/g)).toHaveLength(36));

test.each([
  [[], 180],
  [[0], 180],
  [[350, 10, 100], 225],
  [[90, 270, 180], 0],
])("between the bearings %j it is quiet at %i degrees", (bearings, quiet) =>
  expect(quietBearing(bearings)).toBe(quiet),
);

test("names of partners far apart all find room, those to the west on the left of their dots", () => {
  const [west, east]: LonLat[] = [
    [135, 34],
    [2, 48],
  ];
  const ends = [west, east].flatMap((at) => (at ? [at] : []));
  const disc = drawDisc(TOLEDO, ends);
  const { names } = placeDiscNames(
    disc,
    ends.map((at, i) => ({
      name: ["Kobe", "Paris"][i] ?? "",
      km: distanceKm(TOLEDO, at),
      bearing: initialBearing(TOLEDO, at),
    })),
    15,
  );
  expect(names.map(({ text, anchor }) => [text, anchor])).toEqual([
    ["Kobe", "end"],
    ["Paris", "start"],
  ]);
});
