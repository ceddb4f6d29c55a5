import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceKm, EARTH_RADIUS_KM, initialBearing, KM_PER_MILE, type LonLat } from "./coordinates.ts";

const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
) satisfies fc.Arbitrary<LonLat>;

const QUARTER = (EARTH_RADIUS_KM * Math.PI) / 2;
const JFK: LonLat = [-(73 + 47 / 60), 40 + 38 / 60];
const LAX: LonLat = [-(118 + 24 / 60), 33 + 57 / 60];

describe("distanceKm", () => {
  // 2,144 nautical miles: the worked example of Ed Williams' Aviation Formulary, whose sphere has 1 minute per nautical
  // mile (radius 6,366.7 km); hence 0.1 %. The others follow from the definition of the sphere.
  test.each<[string, LonLat, LonLat, number, number]>([
    ["Los Angeles to New York airports", LAX, JFK, 2143.727 * 1.852, 0.001],
    ["pole to pole", [0, 90], [0, -90], 2 * QUARTER, 1e-12],
    ["pole to equator", [12, 90], [77, 0], QUARTER, 1e-12],
    ["one degree across the date line", [179.5, 0], [-179.5, 0], QUARTER / 90, 1e-9],
    ["antipodes on the equator", [0, 0], [180, 0], 2 * QUARTER, 1e-12],
  ])("%s", (_, a, b, expected, tolerance) => {
    expect(Math.abs(distanceKm(a, b) / expected - 1)).toBeLessThanOrEqual(tolerance);
  });

  test("keeps metres apart between neighbours", () => {
    expect(distanceKm([-83.55, 41.65], [-83.55, 41.65001]) * 1000).toBeCloseTo(1.112, 3);
  });

  test("is the same both ways, and never more than half the circumference", () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(2 * QUARTER);
      }),
    );
  });
});

describe("initialBearing", () => {
  // 66 degrees: the Aviation Formulary's example; the others are plain geometry.
  test.each<[string, LonLat, LonLat, number, number]>([
    ["Los Angeles sets out for New York", LAX, JFK, 65.89, 0.05],
    ["due north", [10, 0], [10, 50], 0, 1e-9],
    ["due east on the equator", [0, 0], [90, 0], 90, 1e-9],
    ["due south", [10, 50], [10, 0], 180, 1e-9],
    ["due west over the date line", [-179, 0], [179, 0], 270, 1e-9],
    ["from the north pole everything is south", [0, 90], [0, 10], 180, 1e-9],
    ["a place seen from itself", [5, 5], [5, 5], 0, 0],
  ])("%s", (_, a, b, expected, tolerance) => {
    expect(Math.abs(initialBearing(a, b) - expected)).toBeLessThanOrEqual(tolerance);
  });

  test("is never negative and never 360", () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const bearing = initialBearing(a, b);
        expect(bearing).toBeGreaterThanOrEqual(0);
        expect(bearing).toBeLessThan(360);
      }),
    );
  });
});

test("a mile is 1.609344 km", () => {
  expect(KM_PER_MILE).toBe(1.609344);
});
