import { expect, test } from "vitest";
import { placeRow, smallAtlas } from "../atlas/small-atlas.fixture.ts";
import { buildGazetteer } from "./gazetteer.ts";
import { packPrograms } from "./pack-programs.ts";
import { type ProgramsFile, unpackPrograms } from "./programs-file.ts";
import { gazetteerPlace } from "./towns.fixture.ts";

const atlas = smallAtlas(
  [
    placeRow("us-oh-troy", "Troy", [-84.2, 40], { geoname_id: 7, admin1_name: "Ohio" }),
    placeRow("us-oh-lake-county", "Lake County", [-81, 41], { kind: "county", admin1_name: "Ohio" }),
    placeRow("nl-goes", "Goes", [4, 51]),
    placeRow("jp-kobe", "Kobe", [135, 34]),
  ],
  ["us-oh-troy nl-goes dormant", "us-oh-troy jp-kobe", "us-oh-lake-county jp-kobe ended"],
);
const COUNTRIES = [
  { code: "US", name: "United States", region: "americas" },
  { code: "PR", name: "Puerto Rico", region: "americas" },
  { code: "JP", name: "Japan", region: "asia-pacific" },
  { code: "NL", name: "Netherlands", region: "europe" },
  { code: "TD", name: "Chad", region: "africa-middle-east" },
] as const;

test("communities come out of the file with their towns, partners and statuses", () => {
  const gazetteer = buildGazetteer([gazetteerPlace(7, "Troy", [-84.2, 40])], atlas);
  const sent: unknown = JSON.parse(JSON.stringify(packPrograms(atlas, [], COUNTRIES, gazetteer)));
  const { communities, countries, states } = unpackPrograms(sent as ProgramsFile);
  expect([...states]).toEqual([["OH", { name: "Ohio", phrase: "Ohio" }]]);
  expect(countries.map(({ name, linked }) => [name, linked])).toEqual([
    ["Chad", false],
    ["Japan", true],
    ["Netherlands", true],
  ]);
  expect(
    communities.map(({ id, label, kind, population, town, ties }) => ({
      id,
      label,
      kind,
      population,
      town,
      ties: ties.map(({ partner, country, status }) => `${partner} ${country.code} ${status}`),
    })),
  ).toEqual([
    {
      id: "us-oh-lake-county",
      label: "Lake County, Ohio",
      kind: "county",
      population: 0,
      town: undefined,
      ties: ["Kobe JP ended"],
    },
    {
      id: "us-oh-troy",
      label: "Troy, Ohio",
      kind: "city",
      population: 5000,
      town: "oh-7",
      ties: ["Kobe JP listed", "Goes NL dormant"],
    },
  ]);
});
