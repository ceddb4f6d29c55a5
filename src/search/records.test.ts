import { describe, expect, test } from "vitest";
import { buildAtlas } from "../atlas/atlas.ts";
import type { PartnershipRow, PlaceRow } from "../atlas/schemas.ts";
import { placeRecord } from "./records.ts";

const place = (row: Pick<PlaceRow, "id" | "name" | "country_code"> & Partial<PlaceRow>) => ({
  kind: "city" as const,
  lat: 0,
  lon: row.country_code === "US" ? -83 : 135,
  line: 2,
  ...row,
});
const pair: PartnershipRow & { line: number } = {
  us: "us-wa-seattle",
  partner: "jp-kobe",
  year_basis: "unknown",
  status: "listed",
  lists: [],
  confidence: "low",
  line: 2,
};
const { places } = buildAtlas({
  places: [
    place({
      id: "us-wa-seattle",
      name: "Seattle",
      country_code: "US",
      admin1_code: "WA",
      admin1_name: "Washington",
    }),
    place({
      id: "jp-kobe",
      name: "Kōbe",
      country_code: "JP",
      admin1_name: "Hyōgo",
      native_name: "神戸市",
      native_lang: "ja",
    }),
  ],
  partnerships: [pair],
  evidence: [],
  sources: [],
  countries: [
    { code: "US", name: "United States", region: "americas" },
    { code: "JP", name: "Japan", region: "asia-pacific" },
  ],
});

describe("placeRecord", () => {
  const [seattle, kobe] = [...places.values()].map(placeRecord);

  test("leads to the page of the place", () => expect(kobe?.url).toBe("/places/jp-kobe/"));

  test("knows the name as it is written there, and in plain letters", () => {
    expect(kobe?.meta["alias"]).toBe("神戸市, Kobe");
    expect(kobe?.content).toMatch(/神戸市, Kobe/);
  });

  test("can be filtered by country and, in the United States, by state", () => {
    expect(kobe?.filters).toEqual({ kind: ["Places"], country: ["Japan"] });
    expect(seattle?.filters).toEqual({
      kind: ["Places"],
      country: ["United States"],
      state: ["Washington"],
    });
  });

  test("names the partners", () => expect(seattle?.content).toContain("Partner of Kōbe, Japan"));
});
