import { describe, expect, test } from "vitest";
import { placeIn, placeRow, smallAtlas } from "../atlas/small-atlas.fixture.ts";
import { buildGazetteer, populationOf } from "./gazetteer.ts";
import { packGazetteer, unpackGazetteer } from "./gazetteer-file.ts";
import { gazetteerPlace } from "./towns.fixture.ts";

const EMPTY = smallAtlas([], []);
const names = (rows: Parameters<typeof buildGazetteer>[0], atlas = EMPTY) =>
  buildGazetteer(rows, atlas)
    .states.get("OH")
    ?.map(({ name }) => name) ?? [];

describe("the gazetteer", () => {
  test.each([
    ["a town of 1,000", {}, true],
    ["a section of a city", { featureCode: "PPLX" }, true],
    ["a place of 999 people", { population: 999 }, false],
    ["a historical place", { featureCode: "PPLH" }, false],
    ["an abandoned place", { featureCode: "PPLQ" }, false],
    ["a locality", { featureCode: "PPLL" }, false],
    ["a place abroad", { country: "CA" }, false],
    ["a place called historical", { name: "Alton (historical)" }, false],
  ])("%s", (_what, more, kept) => {
    expect(names([gazetteerPlace(1, "Troy", [-84, 40], { population: 1000, ...more })])).toHaveLength(
      kept ? 1 : 0,
    );
  });

  test("has one row of a place that is there twice, and two of places that share a name", () => {
    expect(names([gazetteerPlace(1, "Troy", [-84, 40]), gazetteerPlace(2, "Troy", [-84, 40.05])])).toEqual([
      "Troy",
    ]);
    expect(names([gazetteerPlace(1, "Troy", [-84, 40]), gazetteerPlace(2, "Troy", [-84, 41])])).toHaveLength(
      2,
    );
    expect(
      names([
        gazetteerPlace(1, "Troy", [-84, 40]),
        gazetteerPlace(2, "Troy", [-84, 40.05], { population: 4999 }),
      ]),
    ).toHaveLength(2);
  });

  test("has a renamed town under both names, with one key", () => {
    const barrow = gazetteerPlace(5880054, "Barrow", [-156.8, 71.3], { adminCode: "AK" });
    const found = buildGazetteer([barrow], EMPTY).states.get("AK");
    expect(found?.map(({ key, name }) => [key, name])).toEqual([
      ["ak-5880054", "Barrow"],
      ["ak-5880054", "Utqiaġvik"],
    ]);
  });

  const OURS = [
    placeRow("us-oh-troy", "Troy", [-84.2, 40], { geoname_id: 7, population: 25_000 }),
    placeRow("us-oh-st-marys", "St. Marys", [-84.4, 40.54]),
    placeRow("us-oh-tiny", "Tiny", [-84, 39]),
    placeRow("us-oh-lake-county", "Lake", [-81, 41], { kind: "county" }),
    placeRow("nl-goes", "Goes", [4, 51]),
  ];
  const atlas = smallAtlas(OURS, []);
  const rows = [
    gazetteerPlace(7, "Troy", [-84.2, 40], { population: 900 }),
    gazetteerPlace(8, "Saint Marys", [-84.39, 40.54], { population: 8300 }),
    gazetteerPlace(9, "Saint Marys", [-80, 41]),
    gazetteerPlace(10, "Lake", [-81, 41]),
  ];
  const { townOf, states } = buildGazetteer(rows, atlas);

  test.each([
    ["us-oh-troy", "oh-7"],
    ["us-oh-st-marys", "oh-8"],
    ["us-oh-tiny", "oh-tiny"],
    ["us-oh-lake-county", undefined],
    ["nl-goes", undefined],
  ])("knows %s as %s: by number, else by name nearby, else added", (id, key) => {
    expect(townOf.get(id)?.key).toBe(key);
  });

  test("fills a population that our row lacks, and leaves unknown what nobody gives", () => {
    const gazetteer = { townOf, states };
    const people = (id: string) => populationOf(placeIn(atlas, id), gazetteer);
    expect([people("us-oh-troy"), people("us-oh-st-marys"), people("us-oh-tiny")]).toEqual([25_000, 8300, 0]);
  });

  test("comes out of its file as it went in", () => {
    const towns = states.get("OH") ?? [];
    expect(towns).toHaveLength(5);
    const sent: unknown = JSON.parse(JSON.stringify(packGazetteer(towns)));
    expect(unpackGazetteer("OH", sent as ReturnType<typeof packGazetteer>)).toEqual(towns);
  });
});
