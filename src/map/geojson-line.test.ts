import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceKm, type LonLat } from "./coordinates.ts";
import { greatCircleLine } from "./geojson-line.ts";

const SAN_FRANCISCO: LonLat = [-122.4194, 37.7749];
const SHANGHAI: LonLat = [121.4581, 31.2222];
const HONOLULU: LonLat = [-157.8583, 21.3069];
const HIROSHIMA: LonLat = [132.45, 34.4];
const AUCKLAND: LonLat = [174.7667, -36.8667];
const ANCHORAGE: LonLat = [-149.9003, 61.2181];
const TOMARI: LonLat = [140.4706, 43.0667];
const TOLEDO_OHIO: LonLat = [-83.5552, 41.6639];
const TOLEDO_SPAIN: LonLat = [-4.0226, 39.8581];

const partsOf = (from: LonLat, to: LonLat) => {
  const line = greatCircleLine(from, to);
  return line.type === "LineString" ? [line.coordinates] : line.coordinates;
};
const flat = (from: LonLat, to: LonLat) => partsOf(from, to).flat() as [number, number][];

test("a way that does not cross the antimeridian is one line from place to place", () => {
  const line = greatCircleLine(TOLEDO_OHIO, TOLEDO_SPAIN);
  expect(line.type).toBe("LineString");
  expect(line.coordinates[0]).toEqual(TOLEDO_OHIO);
  expect(line.coordinates.at(-1)).toEqual(TOLEDO_SPAIN);
});

describe("a way over the antimeridian is cut in two there", () => {
  test.each([
    ["San Francisco to Shanghai", SAN_FRANCISCO, SHANGHAI, -180],
    ["Shanghai to San Francisco", SHANGHAI, SAN_FRANCISCO, 180],
    ["Honolulu to Hiroshima", HONOLULU, HIROSHIMA, -180],
    ["Anchorage to Tomari", ANCHORAGE, TOMARI, -180],
    ["Honolulu to Auckland", HONOLULU, AUCKLAND, -180],
  ] as const)("%s", (_way, from, to, side) => {
    const line = greatCircleLine(from, to);
    expect(line.type).toBe("MultiLineString");
    const [first = [], second = [], third] = partsOf(from, to);
    expect(third).toBeUndefined();
    expect([first[0], second.at(-1)]).toEqual([from, to]);
    expect([first.at(-1)?.[0], second[0]?.[0]]).toEqual([side, -side]);
    expect(first.at(-1)?.[1]).toBe(second[0]?.[1]);
  });
});

test("a place on the antimeridian keeps to the side of its way", () => {
  expect(greatCircleLine([180, -17], AUCKLAND).coordinates[0]).toEqual([180, -17]);
  expect(greatCircleLine([180, -17], HONOLULU).coordinates[0]).toEqual([-180, -17]);
});

test("a way that passes close by the pole beside the antimeridian stays on its side of it", () => {
  const line = greatCircleLine([0.0003, 0], [-179.9983, 79.8358]);
  expect(line.type).toBe("LineString");
  expect(flat([0.0003, 0], [-179.9983, 79.8358]).filter(([lon]) => lon > 1)).toEqual([]);
});

test("a way over the pole ends, and no step is longer than four degrees of arc", () => {
  for (const to of [
    [90, 60],
    [89.99, 60],
  ] as const)
    for (const [i, position] of flat([-90, 60], to).entries())
      if (i > 0) expect(distanceKm(flat([-90, 60], to)[i - 1] ?? position, position)).toBeLessThan(450);
});

test("every way keeps to the great circle, in range, with 4 decimals at most and no leap over the antimeridian", () => {
  const place = fc
    .tuple(fc.integer({ min: -1_800_000, max: 1_800_000 }), fc.integer({ min: -750_000, max: 800_000 }))
    .map(([lon, lat]): LonLat => [lon / 10_000, lat / 10_000]);
  fc.assert(
    fc.property(place, place, (from, to) => {
      const whole = distanceKm(from, to);
      fc.pre(whole > 50 && whole < 19_900);
      for (const part of partsOf(from, to) as [number, number][][]) {
        expect(part.length).toBeGreaterThan(1);
        for (const [i, [lon, lat]] of part.entries()) {
          expect(Math.abs(lon)).toBeLessThanOrEqual(180);
          expect(Math.abs(lat)).toBeLessThanOrEqual(90);
          expect([lon, lat].map((degrees) => Number(degrees.toFixed(4)))).toEqual([lon, lat]);
          // Rounding to 2 decimals moves a point by up to 0.8 km.
          expect(distanceKm(from, [lon, lat]) + distanceKm([lon, lat], to)).toBeLessThan(whole + 2);
          const before = part[i - 1];
          // Only across a pole may longitude turn by more; it never turns the long way round.
          if (before && Math.abs(lat) < 85) expect(Math.abs(lon - before[0])).toBeLessThan(180);
        }
      }
    }),
  );
});
