import { expect, test } from "vitest";
import { sharedPartners } from "./shared-partners.ts";
import { placeIn, placeRow, smallAtlas } from "./small-atlas.fixture.ts";

const atlas = smallAtlas(
  [
    placeRow("us-wa-seattle", "Seattle", [-122, 47]),
    placeRow("us-ca-riverside", "Riverside", [-117, 34]),
    placeRow("us-ca-alameda", "Alameda", [-122, 37]),
    placeRow("us-oh-lima", "Lima", [-84, 40]),
    placeRow("jp-kobe", "Kobe", [135, 34]),
    placeRow("jp-akita", "Akita", [140, 39]),
    placeRow("jp-osaka", "Osaka", [135.5, 34]),
  ],
  [
    "us-wa-seattle jp-kobe",
    "us-wa-seattle jp-akita",
    "us-ca-riverside jp-kobe",
    "us-ca-riverside jp-akita",
    "us-ca-alameda jp-kobe",
    "us-oh-lima jp-osaka",
  ],
);
const shared = (id: string) =>
  sharedPartners(placeIn(atlas, id)).map(({ place, through }) => [
    place.name,
    through.map(({ name }) => name).join(", "),
  ]);

test("the place that shares most comes first, with the partners in common by name", () => {
  expect(shared("us-wa-seattle")).toEqual([
    ["Riverside", "Akita, Kobe"],
    ["Alameda", "Kobe"],
  ]);
});

test("a place abroad shares American partners", () => {
  expect(shared("jp-akita")).toEqual([["Kobe", "Riverside, Seattle"]]);
});

test("a place whose partner has no other shares nothing", () => expect(shared("us-oh-lima")).toEqual([]));
