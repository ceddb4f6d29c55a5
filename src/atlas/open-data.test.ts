import { describe, expect, test } from "vitest";
import { buildAtlas, type Lined } from "./atlas.ts";
import { parseTable, type RowOf, type TableName } from "./content.ts";
import { CONTENT } from "../wikidata/answer.fixture.ts";
import { dataFiles, partnershipsFile, placesFile } from "./open-data.ts";

const rowsOf = <N extends TableName>(name: N): Lined<RowOf<N>>[] =>
  parseTable(name, new TextEncoder().encode(CONTENT[`content/${name}.csv`])).rows.map(({ line, value }) => ({
    ...value,
    line,
  }));

/** The files of the small content folder, its rows in the order that `arrange` gives them. */
const filesOf = (arrange: <T>(rows: T[]) => T[] = (rows) => rows) =>
  dataFiles(
    buildAtlas({
      places: arrange(rowsOf("places")),
      partnerships: arrange(rowsOf("partnerships")),
      evidence: arrange(rowsOf("evidence")),
      countries: arrange(rowsOf("countries")),
      sources: arrange(rowsOf("sources")),
    }),
  );
const textOf = (name: string) => filesOf().find((file) => file.name === name)?.text ?? "";
const jsonOf = (name: string): unknown => JSON.parse(textOf(name));

test("the order of the rows of the tables makes no difference to any byte", () => {
  expect(filesOf((rows) => rows.toReversed())).toEqual(filesOf());
});

test("the JSON files are as their schema says", () => {
  expect(partnershipsFile.parse(jsonOf("partnerships.json")).partnerships).toHaveLength(6);
  expect(placesFile.parse(jsonOf("places.json")).places).toHaveLength(10);
});

describe("the year of a partnership", () => {
  const pairs = partnershipsFile.parse(jsonOf("partnerships.json")).partnerships;
  test.each([
    ["documented", "us-oh-toledo--es-toledo", { year: 1931, year_basis: "documented" }],
    [
      "disputed",
      "us-oh-toledo--es-lugo",
      { year_basis: "disputed", year_note: "1977 or 1999, sources disagree" },
    ],
    ["unverified", "us-oh-dayton--fr-lyon", { year_basis: "unverified" }],
    ["unknown", "us-oh-toledo--fr-lyon", { year_basis: "unknown" }],
  ])("if %s", (_basis, id, years) => {
    const pair = pairs.find((candidate) => candidate.id === id);
    expect(
      Object.fromEntries(Object.entries(pair ?? {}).filter(([name]) => name.startsWith("year"))),
    ).toEqual(years);
  });

  test("if unverified is in no file at all", () => {
    for (const { name, text } of filesOf()) expect(text, name).not.toContain("1980");
  });
});

test("a table has a header, CR and LF after each line, and quotes where they must be", () => {
  const [header, first, ...rest] = textOf("places.csv").split("\r\n");
  expect(header).toBe(
    "id,name,native_name,native_lang,aliases,kind,state,state_code,country,country_code,lat,lon,population,geoname_id,partnerships",
  );
  expect(first).toBe('es-lugo,"Lugo, ""old""",,,Lugo|Lucus,city,Galicia,58,Spain,ES,43,-7.55,,,2');
  expect(rest.at(-1)).toBe("");
});
