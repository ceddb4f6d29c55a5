import { parse } from "csv-parse/sync";
import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTable } from "../src/atlas/content.ts";
import { formatSize } from "../src/atlas/open-columns.ts";
import { formatNumber } from "../src/atlas/words.ts";
import { builtFiles, readBuilt } from "./built-site.ts";
import { schemaFaults } from "./json-schema.ts";
import { shortList } from "./short-list.ts";

type Cells = Readonly<Record<string, string>>;
type Json = Readonly<Record<string, unknown>>;
type Position = readonly [lon: number, lat: number];
type Feature = {
  readonly type: string;
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry:
    | { readonly type: "LineString"; readonly coordinates: readonly Position[] }
    | { readonly type: "MultiLineString"; readonly coordinates: readonly (readonly Position[])[] };
};

const FILES = builtFiles().filter((file) => file.startsWith("/data/") && !file.endsWith(".html"));

const csvOf = (name: string): Cells[] => parse(readBuilt(`/data/${name}`), { columns: true });
const jsonOf = (name: string): Json => JSON.parse(readBuilt(`/data/${name}`)) as Json;
const listOf = (name: string, field: string): Json[] => jsonOf(name)[field] as Json[];

const tables = { partnerships: readTable("partnerships").rows, places: readTable("places").rows };
const partnerships = { csv: csvOf("partnerships.csv"), json: listOf("partnerships.json", "partnerships") };
const places = { csv: csvOf("places.csv"), json: listOf("places.json", "places") };
const features = listOf("partnerships.geojson", "features") as unknown as Feature[];

test("the files are those that the page names", () => {
  const page = readBuilt("/data/index.html");
  const named = [...page.matchAll(/href="(\/data\/[^"#]+)"/g)].map(([, href]) => href);
  expect(FILES).toHaveLength(6);
  expect([...new Set(named)].sort()).toEqual(FILES);
});

test("the page gives the size and rows of each file", () => {
  const page = readBuilt("/data/index.html");
  for (const file of FILES) {
    const [row = ""] = new RegExp(`<a href="${RegExp.escape(file)}".*?</tr>`, "s").exec(page) ?? [];
    const rows = file.includes("schema")
      ? ""
      : file.includes("places")
        ? places.csv.length
        : partnerships.csv.length;
    const numbers = [...row.matchAll(/<td[^>]*>([^<]*)</g)].map(([, cell]) => cell);
    expect(numbers, file).toEqual([rows && formatNumber(rows), formatSize(readBuilt(file))]);
  }
});

test("every file holds every row of the tables, in the order of ids", () => {
  const pairs = tables.partnerships.map(({ value }) => `${value.us}--${value.partner}`).sort();
  const ids = tables.places.map(({ value }) => value.id).sort();
  expect(partnerships.csv.map(({ id }) => id)).toEqual(pairs);
  expect(partnerships.json.map(({ id }) => id)).toEqual(pairs);
  expect(features.map(({ id }) => id)).toEqual(pairs);
  expect(places.csv.map(({ id }) => id)).toEqual(ids);
  expect(places.json.map(({ id }) => id)).toEqual(ids);
});

test("a year is given if it is documented, and only then, in every file", () => {
  const documented = new Map(
    tables.partnerships
      .filter(({ value }) => value.year_basis === "documented")
      .map(({ value }) => [`${value.us}--${value.partner}`, value.year]),
  );
  expect(documented.size).toBeGreaterThan(1000);
  const faults = partnerships.csv.flatMap(({ id = "", year = "" }, i) => {
    const wanted = documented.get(id);
    const given = [
      Number(year) || undefined,
      partnerships.json[i]?.["year"],
      features[i]?.properties["year"],
    ];
    return given.every((found) => found === wanted)
      ? []
      : [`${id}: ${given.join(", ")}, not ${String(wanted)}`];
  });
  expect(shortList(faults)).toEqual([]);
});

describe("a table", () => {
  test.each(["partnerships.csv", "places.csv"])(
    "%s is UTF-8 without a mark, and each line ends with CR LF",
    (name) => {
      const bytes = readFileSync(`dist/data/${name}`);
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
      expect(text.charCodeAt(0)).not.toBe(0xfeff);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(text.endsWith("\r\n")).toBe(true);
    },
  );

  test("holds no text that a spreadsheet would take for a formula", () => {
    const faults = [...partnerships.csv, ...places.csv].flatMap((row) =>
      Object.entries(row)
        .filter(([, cell]) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))
        .map(([column, cell]) => `${row["id"] ?? ""} ${column}: ${cell}`),
    );
    expect(shortList(faults)).toEqual([]);
  });

  test("says the same as the JSON file", () => {
    const told = ({ evidence, status_sources, ...record }: Json) =>
      Object.fromEntries(
        Object.entries(record).map(([name, value]) => [
          name,
          Array.isArray(value) ? value.join("|") : String(value),
        ]),
      );
    const filled = (row: Cells) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ""));
    const withoutEmpty = (record: Json) => filled(told(record));
    expect(partnerships.csv.map(filled)).toEqual(partnerships.json.map(withoutEmpty));
    expect(places.csv.map(filled)).toEqual(places.json.map(withoutEmpty));
  });
});

describe("the schema", () => {
  const schema = jsonOf("schema.json");

  test.each(["partnerships.json", "places.json"])("is that of %s", (name) => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(shortList(schemaFaults(schema, jsonOf(name)))).toEqual([]);
  });

  test.each([
    ["a year in words", { ...partnerships.json[0], year: "1982" }, "is no integer"],
    ["an unknown field", { ...partnerships.json[0], years: 1982 }, "has an unknown years"],
    ["a code in small letters", { ...partnerships.json[0], partner_country_code: "au" }, "breaks ^[A-Z]{2}$"],
    ["no id", Object.fromEntries(Object.entries(partnerships.json[0] ?? {}).slice(1)), "lacks id"],
  ])("refuses %s", (_what, record, words) => {
    const file = { ...jsonOf("partnerships.json"), partnerships: [record] };
    expect(schemaFaults(schema, file)).toEqual([expect.stringContaining(words)]);
  });
});

describe("the lines of the map", () => {
  const partsOf = ({ geometry }: Feature) =>
    geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  const faultsOf = (fault: (feature: Feature) => boolean) =>
    shortList(features.filter(fault).map(({ id }) => id));

  test("are a feature collection of RFC 7946 without a reference system of its own", () => {
    const collection = jsonOf("partnerships.geojson");
    expect(collection).toMatchObject({ type: "FeatureCollection" });
    expect(collection).not.toHaveProperty("crs");
    expect(
      faultsOf(({ type, geometry }) => type !== "Feature" || !/^(Multi)?LineString$/.test(geometry.type)),
    ).toEqual([]);
  });

  test("have at least two positions in each part, longitude first, with 4 decimals at most", () => {
    const wrong = (position: readonly number[]) =>
      position.length !== 2 ||
      position.some((degrees, i) => !(Math.abs(degrees) <= (i === 0 ? 180 : 90))) ||
      position.some((degrees) => Number(degrees.toFixed(4)) !== degrees);
    expect(
      faultsOf((feature) => partsOf(feature).some((part) => part.length < 2 || part.some(wrong))),
    ).toEqual([]);
  });

  test("lead from the American place to its partner", () => {
    const at = new Map(tables.places.map(({ value }) => [value.id, [value.lon, value.lat].join()]));
    expect(
      faultsOf((feature) => {
        const positions = partsOf(feature).flat();
        const { us, partner } = feature.properties;
        return (
          positions[0]?.join() !== at.get(String(us)) || positions.at(-1)?.join() !== at.get(String(partner))
        );
      }),
    ).toEqual([]);
  });

  test("are cut at the antimeridian and nowhere else, and never leap over it", () => {
    const cut = features.filter(({ geometry }) => geometry.type === "MultiLineString");
    expect(cut.length).toBeGreaterThan(500);
    expect(cut.map(({ id }) => id)).toContain("us-ca-san-francisco--cn-shanghai");
    expect(
      faultsOf((feature) => {
        const parts = partsOf(feature);
        const seams = parts.slice(1).map((part, i) => [parts[i]?.at(-1), part[0]] as const);
        const open = seams.some(
          ([away, back]) =>
            away?.[0] !== -(back?.[0] ?? 0) || Math.abs(away[0]) !== 180 || away[1] !== back?.[1],
        );
        const leap = parts.some((part) =>
          part.some(([lon], i) => i > 0 && Math.abs(lon - (part[i - 1]?.[0] ?? lon)) > 180),
        );
        return open || leap;
      }),
    ).toEqual([]);
  });

  test("weigh less than 3 MB", () => {
    expect(statSync("dist/data/partnerships.geojson").size).toBeLessThan(3_000_000);
  });
});

test("the page tells machines of a data set with its files, license and span of years", () => {
  const [, text = "{}"] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readBuilt("/data/index.html")) ?? [];
  const { "@graph": graph } = JSON.parse(text) as { "@graph"?: Json[] };
  const dataset = graph?.find((thing) => thing["@type"] === "Dataset");
  const years = partnerships.json.flatMap(({ year }) => (typeof year === "number" ? year : []));
  expect(dataset).toMatchObject({
    license: "https://creativecommons.org/licenses/by/4.0/",
    temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}`,
    variableMeasured: Object.keys(partnerships.csv[0] ?? {}),
  });
  const distribution = dataset?.["distribution"] as { contentUrl: string }[];
  expect(distribution.map(({ contentUrl }) => new URL(contentUrl).pathname).sort()).toEqual(FILES);
});
