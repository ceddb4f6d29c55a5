import { describe, expect, test } from "vitest";
import { describePlace, pointsTo, whereabouts } from "./place-title.ts";
import { reachOf } from "./reach.ts";
import { placeIn, placeRow, smallAtlas } from "./small-atlas.fixture.ts";

const atlas = smallAtlas(
  [
    placeRow("us-oh-toledo", "Toledo", [-83.56, 41.66], { admin1_name: "Ohio" }),
    placeRow("us-oh-lima", "Lima", [-84, 40.7], { admin1_name: "Ohio" }),
    placeRow("es-toledo", "Toledo", [-4.02, 39.86], { admin1_name: "Castile-La Mancha" }),
    placeRow("jp-akita", "Akita", [140, 39], { admin1_name: "Akita" }),
    placeRow("nl-edam", "Edam", [5, 52]),
    placeRow("us-dc-washington", "Washington, D.C.", [-77, 38.9], { admin1_name: "District of Columbia" }),
    placeRow("es-lugo", "Lugo", [-7.5, 43]),
  ],
  [
    "us-oh-toledo es-toledo",
    "us-oh-toledo jp-akita",
    "us-oh-lima nl-edam ended",
    "us-dc-washington es-lugo suspended",
  ],
);
const place = (id: string) => placeIn(atlas, id);

test.each([
  ["us-oh-toledo", "Ohio, United States", "points to 2 places"],
  ["es-toledo", "Castile-La Mancha, Spain", "points to one place"],
  ["jp-akita", "Japan", "points to one place"],
  ["us-oh-lima", "Ohio, United States", "once pointed to one place"],
  ["es-lugo", "Spain", "points to one place, suspended"],
])("%s: %s, %s", (id, where, points) => {
  expect(whereabouts(place(id))).toBe(where);
  expect(pointsTo(place(id))).toBe(points);
});

test("a name that says where it lies is not followed by its state", () =>
  expect(place("us-dc-washington").label).toBe("Washington, D.C."));

describe("describePlace", () => {
  test("names as many partners as there is room for, clockwise from north", () => {
    expect(describePlace(place("us-oh-toledo"))).toBe(
      "Sister-city partnerships of Toledo, Ohio with Toledo, Spain; and Akita, Japan: year, status, distance and sources.",
    );
  });

  test("keeps to 160 characters", () => {
    const abroad = Array.from({ length: 30 }, (_, i) => placeRow(`jp-kita-${i}`, `Kitakyushu ${i}`, [i, i]));
    const crowd = smallAtlas(
      [placeRow("us-oh-toledo", "Toledo", [-83, 41]), ...abroad],
      abroad.map(({ id }) => `us-oh-toledo ${id}`),
    );
    const text = describePlace(placeIn(crowd, "us-oh-toledo"));
    expect(text.length).toBeLessThanOrEqual(160);
    expect(text).toMatch(/and 2\d more: year/);
  });
});

test("how far partners lie is said in miles and kilometers", () => {
  expect(reachOf(place("es-toledo"))).toBe(
    "Its partner is Toledo, Ohio, 4,006 mi (6,448 km) away on a bearing of 300°.",
  );
  expect(reachOf(place("us-oh-toledo"))).toMatch(
    /^The nearest partner is Toledo, Spain, 4,006 mi \(6,448 km\) away; the farthest is Akita, Japan, 6,\d+ mi \(1\d,\d+ km\)\.$/,
  );
});
