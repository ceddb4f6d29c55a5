import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gallStereographic, NORTH_CUT, projectOnSheet, SOUTH_CUT } from "./projection.ts";
import { SHEET_HEIGHT, SHEET_WIDTH } from "./sheet.ts";

describe("gallStereographic", () => {
  // From the formulas of USGS Professional Paper 1453; at 45 degrees the scale is true, so y equals 1 + sqrt 2 / 2
  // times tan 22.5 degrees, which is sqrt 2 / 2.
  test.each([
    [0, 0, 0, 0],
    [Math.PI, 0, Math.PI * Math.SQRT1_2, 0],
    [0, Math.PI / 4, 0, Math.SQRT1_2],
    [0, Math.PI / 2, 0, 1 + Math.SQRT1_2],
  ])("maps longitude %f and latitude %f to %f, %f", (lon, lat, x, y) => {
    expect(gallStereographic(lon, lat)[0]).toBeCloseTo(x, 12);
    expect(gallStereographic(lon, lat)[1]).toBeCloseTo(y, 12);
  });

  test("is undone by its inverse", () => {
    const [lons, lats] = [Math.PI, Math.PI / 2].map((max) => fc.double({ min: -max, max, noNaN: true }));
    fc.assert(
      fc.property(lons ?? fc.constant(0), lats ?? fc.constant(0), (lon, lat) => {
        const [backLon, backLat] = gallStereographic.invert(...gallStereographic(lon, lat));
        expect(backLon).toBeCloseTo(lon, 10);
        expect(backLat).toBeCloseTo(lat, 10);
      }),
    );
  });
});

describe("projectOnSheet", () => {
  test("puts 90 W in the middle and the places beside 90 E at the sides", () => {
    expect(projectOnSheet([-90, 0])[0]).toBeCloseTo(SHEET_WIDTH / 2, 9);
    expect(projectOnSheet([90.0001, 0])[0]).toBeCloseTo(0, 1);
    expect(projectOnSheet([89.9999, 0])[0]).toBeCloseTo(SHEET_WIDTH, 1);
  });

  test("puts the cuts at the top and bottom edge, clear of Ellesmere's towns and Cape Horn", () => {
    expect(projectOnSheet([0, NORTH_CUT])[1]).toBeCloseTo(0, 9);
    expect(projectOnSheet([0, SOUTH_CUT])[1]).toBeCloseTo(SHEET_HEIGHT, 9);
    expect(NORTH_CUT).toBeGreaterThan(78.3); // Longyearbyen and Pyramiden
    expect(SOUTH_CUT).toBeLessThan(-55.98);
  });

  test("refuses what is not a number", () => {
    expect(() => projectOnSheet([NaN, 0])).toThrow(RangeError);
  });
});
