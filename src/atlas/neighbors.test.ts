import { describe, expect, test } from "vitest";
import { nearestPrograms } from "./neighbors.ts";
import { placeIn, placeRow, smallAtlas } from "./small-atlas.fixture.ts";

const atlas = smallAtlas(
  [
    placeRow("us-oh-toledo", "Toledo", [-83.6, 41.7]),
    placeRow("us-mi-monroe", "Monroe", [-83.4, 41.9]),
    placeRow("us-oh-sylvania", "Sylvania", [-83.7, 41.72]),
    placeRow("us-oh-lima", "Lima", [-84.1, 40.7]),
    placeRow("us-oh-ohio", "Ohio", [-83.6, 41.7], { kind: "state" }),
    placeRow("us-oh-gone", "Gone", [-83.6, 41.71]),
    placeRow("jp-kobe", "Kobe", [135.2, 34.7]),
    placeRow("jp-osaka", "Osaka", [135.5, 34.7]),
    placeRow("es-toledo", "Toledo", [-4, 39.9]),
  ],
  [
    "us-oh-toledo es-toledo",
    "us-mi-monroe jp-kobe",
    "us-oh-sylvania jp-kobe",
    "us-oh-lima jp-osaka",
    "us-oh-ohio jp-kobe",
    "us-oh-gone jp-kobe ended",
  ],
);
const nearest = (id: string, count: number) =>
  nearestPrograms(placeIn(atlas, id), atlas, count).map(({ place }) => place.id);

describe("nearestPrograms", () => {
  test("lists communities of the same side, nearest first, without states and those whose ties have ended", () => {
    expect(nearest("us-oh-toledo", 5)).toEqual(["us-oh-sylvania", "us-mi-monroe", "us-oh-lima"]);
  });

  test("looks across borders abroad", () => {
    expect(nearest("jp-kobe", 5)).toEqual(["jp-osaka", "es-toledo"]);
  });

  test("keeps to the number asked for", () => expect(nearest("us-oh-toledo", 1)).toEqual(["us-oh-sylvania"]));

  test("tells distance in km and bearing in degrees", () => {
    const [monroe] = nearestPrograms(placeIn(atlas, "us-oh-sylvania"), atlas, 5).filter(
      ({ place }) => place.name === "Monroe",
    );
    expect(monroe?.km).toBeCloseTo(31.9, 0);
    expect(monroe?.bearing).toBeCloseTo(51, 0);
  });
});
