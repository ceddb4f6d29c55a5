import { describe, expect, test } from "vitest";
import { readTable } from "../atlas/content.ts";
import { COUNTRY_MAP, drawCountryMap } from "./country-map.ts";
import type { LonLat } from "./coordinates.ts";
import { drawCountryShapes } from "./country-shapes.ts";
import { projectOnSheet } from "./projection.ts";
import { shapeCode } from "./shape-codes.ts";
import { tracePath } from "./trace-path.fixture.ts";

describe.each<[string, string, LonLat[], boolean]>([
  [
    "Russia, half around the world",
    "RU",
    [
      [20.5, 54.7],
      [131.9, 43.1],
      [-173.2, 64.4],
    ],
    true,
  ],
  [
    "Fiji, across the 180th meridian",
    "FJ",
    [
      [178.4, -18.1],
      [-179.9, -16.8],
    ],
    true,
  ],
  [
    "Kiribati, scattered over an ocean",
    "KI",
    [
      [173, 1.4],
      [-157.4, 1.9],
    ],
    false,
  ],
  ["Singapore, with one place", "SG", [[103.8, 1.35]], false],
  ["Vatican City, smaller than a dot", "VA", [[12.45, 41.9]], false],
  ["Réunion, which has no shape of its own", "RE", [[55.45, -20.88]], false],
])("the map of %s", (_, code, places, hasShape) => {
  const map = drawCountryMap(code, places);

  test("shows every place inside the frame", () => {
    for (const [x, y] of map.points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(COUNTRY_MAP.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(COUNTRY_MAP.height);
    }
  });

  test("weighs little", () => expect(JSON.stringify(map).length).toBeLessThan(24_000));

  if (hasShape) test("draws the country", () => expect(map.country).not.toBe(""));
});

describe("shapes of countries", () => {
  const countries = readTable("countries").rows.map(({ value }) => value.code);

  test("are known by code for all but these territories", () => {
    expect(countries.filter((code) => !shapeCode(code))).toEqual([
      "BQ",
      "CC",
      "CX",
      "GF",
      "GI",
      "GP",
      "MQ",
      "RE",
      "SJ",
      "TK",
      "YT",
    ]);
  });

  test("have codes of their own", () => {
    const known = countries.flatMap((code) => shapeCode(code) ?? []);
    expect(new Set(known).size).toBe(known.length);
  });

  test("of France leave out what the tables count apart", () => {
    const france = drawCountryShapes(["FR"]).get("FR");
    const xs = tracePath(france?.d ?? "").map(([x]) => x);
    expect(Math.min(...xs)).toBeGreaterThan(projectOnSheet([-10, 45])[0]);
  });
});
