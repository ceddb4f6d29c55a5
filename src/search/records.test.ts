import { describe, expect, test } from "vitest";
import { placeIn, placeRow, smallAtlas } from "../atlas/small-atlas.fixture.ts";
import { placeRecord } from "./records.ts";

const atlas = smallAtlas(
  [
    placeRow("us-wa-seattle", "Seattle", [-122, 47], { admin1_name: "Washington" }),
    placeRow("jp-kobe", "Kōbe", [135, 34], { native_name: "神戸市", native_lang: "ja" }),
  ],
  ["us-wa-seattle jp-kobe"],
);

describe("placeRecord", () => {
  const seattle = placeRecord(placeIn(atlas, "us-wa-seattle"));
  const kobe = placeRecord(placeIn(atlas, "jp-kobe"));

  test("leads to the page of the place", () => expect(kobe.url).toBe("/places/jp-kobe/"));

  test("knows the name, as it is written there and in plain letters", () => {
    expect(kobe.meta).toEqual({ title: "Kōbe, Japan", name: "Kōbe", alias: "神戸市; Kobe" });
    expect(kobe.content).toMatch(/神戸市, Kobe/);
  });

  test("can be filtered by country and, in the United States, by state", () => {
    expect(kobe.filters).toEqual({ kind: ["Places"], country: ["Japan"] });
    expect(seattle.filters).toEqual({ kind: ["Places"], country: ["United States"], state: ["Washington"] });
  });

  test("names the partners", () => expect(seattle.content).toContain("Partner of Kōbe, Japan"));
});
