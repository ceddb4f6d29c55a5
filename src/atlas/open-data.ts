import { z } from "astro/zod";
import { absolute } from "../base/addresses.ts";
import { greatCircleLine } from "../map/geojson-line.ts";
import { site } from "../site.ts";
import type { Atlas, Partnership } from "./atlas.ts";
import { compareIds } from "./compare.ts";
import { toCsv } from "./csv-text.ts";
import { keysOf } from "./keys-of.ts";
import {
  partnershipRecord,
  partnershipWithPages,
  placeRecord,
  toPartnershipRecord,
  toPlaceRecord,
} from "./open-records.ts";

/** A file of open data, ready to be written. */
export type DataFile = {
  /** Its name below /data/. */
  readonly name: string;
  readonly mediaType: string;
  /** What it holds, in words. */
  readonly holds: string;
  /** Rows or features; none for the schema. */
  readonly rows: number | undefined;
  readonly text: string;
};

/** Address of the license of the open data. */
export const LICENSE = "https://creativecommons.org/licenses/by/4.0/";
/** Words with which to name the source of the open data. */
export const CREDIT = `${site.name}, CC BY 4.0; coordinates and populations GeoNames, CC BY 4.0`;

const about = z.strictObject({
  title: z.string(),
  compiled: z.string().describe("Day on which the tables were last compiled"),
  license: z.string().describe("Address of the license"),
  credit: z.string().describe("Words with which to name the source"),
});
const opening = about.extend({ $schema: z.string().describe("Address of the schema of this file") });

/** What partnerships.json and places.json hold. */
export const partnershipsFile = opening.extend({ partnerships: z.array(partnershipWithPages) });
export const placesFile = opening.extend({ places: z.array(placeRecord) });

/**
 * Returns the open data files. They depend on nothing but the tables and the address of the site, and their rows stand in
 * the order of ids: two builds of the same tables give the same bytes.
 */
export function dataFiles(atlas: Atlas): DataFile[] {
  const pairs = [...atlas.partnerships].sort((a, b) => compareIds(a.id, b.id));
  const partnerships = pairs.map(toPartnershipRecord);
  const places = [...atlas.places.values()].sort((a, b) => compareIds(a.id, b.id)).map(toPlaceRecord);
  const rows = partnerships.length;
  return [
    {
      name: "partnerships.csv",
      mediaType: "text/csv; charset=utf-8; header=present",
      holds: "Every partnership with its two communities, as a table",
      rows,
      text: toCsv(keysOf(partnershipRecord.shape), partnerships),
    },
    {
      name: "partnerships.json",
      mediaType: "application/json; charset=utf-8",
      holds: "The same with the pages that stand behind each",
      rows,
      text: listed({ ...openingOf("partnerships"), partnerships }),
    },
    {
      name: "partnerships.geojson",
      mediaType: "application/geo+json; charset=utf-8",
      holds: "Every partnership as a great-circle line, for a map",
      rows,
      text: listed({ type: "FeatureCollection", ...aboutFile("routes"), features: pairs.map(toFeature) }),
    },
    {
      name: "places.csv",
      mediaType: "text/csv; charset=utf-8; header=present",
      holds: "Every community with its coordinates, as a table",
      rows: places.length,
      text: toCsv(keysOf(placeRecord.shape), places),
    },
    {
      name: "places.json",
      mediaType: "application/json; charset=utf-8",
      holds: "The same as JSON",
      rows: places.length,
      text: listed({ ...openingOf("places"), places }),
    },
    {
      name: "schema.json",
      mediaType: "application/schema+json; charset=utf-8",
      holds: "JSON Schema of the two JSON files, draft 2020-12",
      rows: undefined,
      text: `${JSON.stringify(z.toJSONSchema(z.union([partnershipsFile, placesFile])), undefined, 1)}\n`,
    },
  ];
}

const openingOf = (what: string): z.infer<typeof opening> => ({
  $schema: absolute("/data/schema.json"),
  ...aboutFile(what),
});

const aboutFile = (what: string): z.infer<typeof about> => ({
  title: `${site.name}: ${what}`,
  compiled: site.compiled,
  license: LICENSE,
  credit: CREDIT,
});

/** JSON with a line for each entry of its last field, a list: small, and readable in a comparison of two versions. */
function listed(whole: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(whole).map(([name, value]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${fields.join(",\n")}\n}\n`;
}

function toFeature({ id, us, partner, signed, status, km }: Partnership) {
  return {
    type: "Feature",
    id,
    geometry: greatCircleLine(us.at, partner.at),
    properties: {
      us: us.id,
      us_name: us.label,
      partner: partner.id,
      partner_name: partner.label,
      country_code: partner.country.code,
      year: signed.year,
      status,
      distance_km: Math.round(km),
    },
  };
}
