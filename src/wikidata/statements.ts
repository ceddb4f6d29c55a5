import type { LonLat } from "../map/coordinates.ts";
import { compareIds } from "../atlas/compare.ts";
import type { Binding } from "./answer.ts";

/** What all rows of the answer say of one place; lists are sorted and hold nothing twice. */
export type Side = {
  /** Its number in Wikidata: Q49239. */
  readonly item: string;
  /** Its English name, if it has one. */
  readonly name: string | undefined;
  /** Where it lies, [lon, lat] in degrees to 4 decimals. */
  readonly at: readonly LonLat[];
  readonly geonames: readonly number[];
  /** Postal codes of US states. */
  readonly states: readonly string[];
  /** ISO 3166-1 alpha-2 codes, of a partner only. */
  readonly countries: readonly string[];
};

/** What all rows say of one pair. */
export type Statement = {
  readonly us: Side;
  readonly partner: Side;
  readonly starts: readonly number[];
  /** As exact as they were given: 2015 or 2015-06-30; "an unknown date" for one that is none. */
  readonly ends: readonly string[];
  /** Addresses given as references. */
  readonly pages: readonly string[];
  /** True if each side states the other. */
  readonly bothWays: boolean;
};

export type Statements = {
  readonly statements: readonly Statement[];
  /** Rows that name no two items, as the answer has them: "Toledo and an unknown value". */
  readonly nameless: readonly string[];
};

/** Joins the rows of an answer into one statement for each pair, whatever their order, in the order of the items. */
export function toStatements(bindings: readonly Binding[]): Statements {
  const named: (readonly [key: string, row: Binding])[] = [];
  const nameless: string[] = [];
  for (const row of bindings) {
    const [us, partner] = [itemOf(row.us), itemOf(row.partner)];
    if (us && partner) named.push([`${us} ${partner}`, row]);
    else nameless.push(`${nameOf(us, row.usLabel)} and ${nameOf(partner, row.partnerLabel)}`);
  }
  const sideOf = sideReader(named.map(([, row]) => row));
  const statements = [...Map.groupBy(named, ([key]) => key)].map(([key, rows]): Statement => {
    const [us = "", partner = ""] = key.split(" ");
    const of = (variable: keyof Binding) => rows.flatMap(([, row]) => row[variable] ?? []);
    return {
      us: sideOf(us),
      partner: sideOf(partner),
      starts: distinct(of("start").flatMap((date) => yearOf(date) ?? [])),
      ends: distinct(of("end").map(dayOf)),
      pages: distinct(of("reference").filter(isAddress)),
      bothWays: distinct(of("statedOn")).length > 1,
    };
  });
  return {
    statements: statements.sort(
      (a, b) => compareIds(a.us.item, b.us.item) || compareIds(a.partner.item, b.partner.item),
    ),
    nameless: distinct(nameless),
  };
}

/** Gathers what the rows say of each item, as either side of a pair. */
function sideReader(rows: readonly Binding[]): (item: string) => Side {
  const mentions = Map.groupBy(
    rows.flatMap((row) => [
      {
        item: itemOf(row.us),
        label: row.usLabel,
        at: row.usCoord,
        geonames: row.usGeonames,
        state: row.state,
        country: undefined,
      },
      {
        item: itemOf(row.partner),
        label: row.partnerLabel,
        at: row.partnerCoord,
        geonames: row.partnerGeonames,
        state: undefined,
        country: row.country,
      },
    ]),
    ({ item }) => item,
  );
  return (item) => {
    const said = mentions.get(item) ?? [];
    // Without a label the service gives the item's number in its place.
    const names = distinct(said.flatMap(({ label }) => label?.replace(/\s+/g, " ").trim() || []));
    const points = distinct(said.flatMap(({ at }) => at ?? []));
    return {
      item,
      name: names.find((name) => !/^Q\d+$/.test(name)),
      at: points.map(pointOf).filter((point) => point !== undefined),
      geonames: distinct(
        said.flatMap(({ geonames = "" }) => (/^[1-9]\d*$/.test(geonames) ? Number(geonames) : [])),
      ),
      states: distinct(said.flatMap(({ state }) => state?.replace(/^US-/, "") ?? [])),
      countries: distinct(said.flatMap(({ country }) => country ?? [])),
    };
  };
}

const itemOf = (address = "") => /\/entity\/(Q\d+)$/.exec(address)?.[1];

const nameOf = (item: string | undefined, label: string | undefined) =>
  item ? `${label ?? item} (${item})` : "an unknown value";

/** Returns the values in order, each once. */
export const distinct = <T extends string | number>(values: readonly T[]): T[] =>
  [...new Set(values)].sort((a, b) => (typeof a === "number" ? a - Number(b) : compareIds(a, String(b))));

/** Years are written with a sign if they lie before our era; those are no signings. */
const yearOf = (date: string) => {
  const [year] = /^\d{4}/.exec(date) ?? [];
  return year === undefined ? undefined : Number(year);
};

/** Wikidata writes a year of which it knows no day as its first of January. */
const dayOf = (date: string) => /^\d{4}-\d\d-\d\d/.exec(date)?.[0].replace("-01-01", "") ?? "an unknown date";

const isAddress = (text: string) => URL.canParse(text) && /^https?:\/\/[^\s<>"]+$/.test(text);

/** Returns [lon, lat] of "Point(-83.55 41.66)" to 4 decimals, about 10 m; nothing for a point on another world. */
function pointOf(text: string): LonLat | undefined {
  const [, lon, lat] = /^Point\((-?[\d.]+(?:E-?\d+)?) (-?[\d.]+(?:E-?\d+)?)\)$/i.exec(text) ?? [];
  if (lon === undefined || lat === undefined) return undefined;
  const at = [Number(Number(lon).toFixed(4)), Number(Number(lat).toFixed(4))] as const;
  return Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90 ? at : undefined;
}
