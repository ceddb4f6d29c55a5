import { parseTable, type RowOf } from "../atlas/content.ts";
import { SOUND_CONTENT } from "../gate/sound-content.fixture.ts";
import type { Binding } from "./answer.ts";

/*
 * A small content folder, and an answer with every case that the import knows: made up, but in the form of the real one.
 */

export const CONTENT: Readonly<Record<string, string>> = {
  ...SOUND_CONTENT,
  "content/countries.csv":
    "code,name,region\nES,Spain,europe\nFR,France,europe\nJP,Japan,asia-pacific\nPR,Puerto Rico,americas\nUS,United States,americas\n",
  "content/places.csv":
    "id,name,kind,admin1_code,admin1_name,country_code,lat,lon,population,geoname_id,aliases,native_name,native_lang\n" +
    'es-lugo,"Lugo, ""old""",city,58,Galicia,ES,43,-7.55,,,Lugo|Lucus,,\n' +
    "es-toledo,Toledo,city,54,Castille-La Mancha,ES,39.86,-4.02,,2510409,,,\n" +
    "fr-lyon,Lyon,city,,,FR,45.75,4.85,,,,,\n" +
    "jp-kita,Kita,city,,,JP,35.75,139.73,,77,,,\n" +
    "jp-kita-osaka,Kita,city,32,Osaka,JP,34.7,135.5,,,,,\n" +
    "jp-kita-tokyo,Kita,district,40,Tokyo,JP,35.76,139.74,,,,,\n" +
    "jp-toshima,Toshima,city,,,JP,35.73,139.71,,77,,,\n" +
    "us-oh,Ohio,state,OH,Ohio,US,39.96,-83,,,,,\n" +
    "us-oh-dayton,Dayton,city,OH,Ohio,US,39.76,-84.19,,,,,\n" +
    "us-oh-toledo,Toledo,city,OH,Ohio,US,41.66,-83.55,,5174035,,,\n",
  "content/partnerships.csv":
    "us,partner,year,year_basis,year_note,status,status_date,status_source,lists,confidence\n" +
    "us-oh,es-lugo,,unknown,,ended,2019-05-01,act,wikipedia-us,low\n" +
    "us-oh-dayton,es-toledo,,unknown,,listed,,,wikipedia-us,low\n" +
    "us-oh-dayton,fr-lyon,1980,unverified,,listed,,,wikidata,low\n" +
    'us-oh-toledo,es-lugo,,disputed,"sources disagree: 1977, 1999",listed,,,wikidata,low\n' +
    "us-oh-toledo,es-toledo,1931,documented,,dormant,2020,evidence,wikidata directory,high\n" +
    "us-oh-toledo,fr-lyon,,unknown,,listed,,,page-own wikidata,high\n",
};

const rowsOf = <N extends "places" | "partnerships" | "countries">(
  name: N,
  content: Readonly<Record<string, string>>,
): RowOf<N>[] =>
  parseTable(name, new TextEncoder().encode(content[`content/${name}.csv`])).rows.map(({ value }) => value);

/** Returns the tables of a content folder as the import takes them. */
export const tablesOf = (content: Readonly<Record<string, string>>) => ({
  places: rowsOf("places", content),
  partnerships: rowsOf("partnerships", content),
  countries: rowsOf("countries", content),
});

type Cells = Partial<Record<keyof Binding, string>>;

const item = (number: number) => `http://www.wikidata.org/entity/Q${number}`;
const us = (number: number, usLabel: string, lon: number, lat: number, state = "US-OH"): Cells => ({
  us: item(number),
  usLabel,
  usCoord: `Point(${lon} ${lat})`,
  state,
});
const partner = (number: number, partnerLabel: string, country: string, lon: number, lat: number): Cells => ({
  partner: item(number),
  partnerLabel,
  country,
  partnerCoord: `Point(${lon} ${lat})`,
});
/** The cells without some. */
const less = (cells: Cells, ...names: (keyof Binding)[]): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([name]) => !names.some((without) => without === name)));
const day = (date: string) => `${date}T00:00:00Z`;

const TOLEDO = { ...us(1, "Toledo", -83.56, 41.67), usGeonames: "5174035" };
const DAYTON = us(2, "Dayton", -84.2, 39.75);
const OHIO = us(3, "Ohio", -83, 40);
const AKRON = { ...us(4, "Akron", -81.519, 41.08142), usGeonames: "5145476" };
const ES_TOLEDO = { ...partner(11, "Toledo", "ES", -4.02, 39.86), partnerGeonames: "2510409" };
const LUGO = partner(12, "Lugo", "ES", -7.56, 43.01);
const LYON = { ...partner(13, "Lyon", "FR", 4.84, 45.76), partnerGeonames: "2996944" };
const NICE = partner(14, "Nice", "FR", 7.26, 43.7);

/** Rows of the answer by what is special in them. */
export const CASES = {
  "agrees with a documented year": [{ ...TOLEDO, ...ES_TOLEDO, start: day("1931-01-01") }],
  "a year for a pair that has none, with a page": [
    { ...TOLEDO, ...LYON, start: day("1994-05-08"), reference: "https://example.org/lyon" },
  ],
  "another year than a disputed one": [{ ...TOLEDO, ...LUGO, start: day("1980-01-01") }],
  "another year than an unverified one": [{ ...DAYTON, ...LYON, start: day("1981-01-01") }],
  "two years": [
    { ...DAYTON, ...ES_TOLEDO, start: day("1990-01-01"), statedOn: item(2) },
    { ...DAYTON, ...ES_TOLEDO, start: day("1991-01-01"), statedOn: item(11) },
  ],
  "an ended pair that has ended here": [{ ...OHIO, ...LUGO, end: day("2019-05-01") }],
  "a new pair of new places, ended before": [
    { ...AKRON, ...partner(21, "Metz", "FR", 6.18, 49.12), end: day("2015-01-01") },
  ],
  "a new pair of known places": [{ ...OHIO, ...ES_TOLEDO }],
  "a new pair with a new place on each side": [
    { ...AKRON, ...NICE, start: day("1960-06-01"), reference: "https://example.org/nice" },
  ],
  "a second pair of a new place": [{ ...AKRON, ...LYON }],
  "a new prefecture": [{ ...DAYTON, ...partner(15, "Nara Prefecture", "JP", 135.83, 34.68) }],
  "an impossible year": [{ ...OHIO, ...LYON, start: day("1731-01-01") }],
  "both in one country": [
    { ...TOLEDO, ...partner(2, "Dayton", "US", -84.2, 39.75) },
    { ...DAYTON, ...partner(1, "Toledo", "US", -83.56, 41.67) },
  ],
  "no coordinates": [less({ ...TOLEDO, ...partner(31, "Vichy", "FR", 0, 0) }, "partnerCoord")],
  "coordinates on the moon": [
    {
      ...TOLEDO,
      ...partner(32, "Tycho", "FR", 0, 0),
      partnerCoord: "<http://www.wikidata.org/entity/Q405> Point(-11 -43)",
    },
  ],
  "coordinates far apart": [
    { ...TOLEDO, ...partner(33, "Brest", "FR", -4.49, 48.39) },
    { ...TOLEDO, ...partner(33, "Brest", "FR", 5.2, 46.3) },
  ],
  "an unknown country code": [{ ...TOLEDO, ...partner(34, "Atlantis", "XA", 1, 1) }],
  "no country code": [less({ ...TOLEDO, ...partner(35, "Nowhere", "", 2, 2) }, "country")],
  "two country codes": [
    { ...TOLEDO, ...partner(36, "Perejil", "ES", -5.4, 35.9) },
    { ...TOLEDO, ...partner(36, "Perejil", "FR", -5.4, 35.9) },
  ],
  "a territory of the United States": [{ ...TOLEDO, ...partner(37, "Ponce", "PR", -66.6, 18) }],
  "no English name": [{ ...TOLEDO, ...partner(38, "Q38", "FR", 3, 47) }],
  "no Latin letter": [{ ...TOLEDO, ...partner(39, "名古屋", "JP", 136.9, 35.18) }],
  "a formula for a name": [{ ...TOLEDO, ...partner(40, "=Paris", "FR", 2.35, 48.86) }],
  "no state": [less({ ...us(41, "Kent", -81.36, 41.15), ...NICE }, "state")],
  "two states": [
    { ...us(42, "Union", -84.8, 39.9), ...NICE },
    { ...us(42, "Union", -84.8, 39.9, "US-IN"), ...NICE },
  ],
  "a state of which we know nothing": [{ ...us(43, "Casper", -106.3, 42.85, "US-WY"), ...NICE }],
  "an unknown value": [
    { ...TOLEDO, partner: "http://www.wikidata.org/.well-known/genid/a1", partnerLabel: "t1" },
  ],
  "a GeoNames number that two of ours have": [
    { ...TOLEDO, ...partner(51, "Bunkyo", "JP", 139.75, 35.71), partnerGeonames: "77" },
  ],
  "a GeoNames number that two have, and the name of one": [
    { ...TOLEDO, ...partner(52, "Toshima", "JP", 139.71, 35.73), partnerGeonames: "77" },
  ],
  "a GeoNames number of a place elsewhere": [
    { ...TOLEDO, ...partner(53, "Tolède", "FR", 1.4, 43.6), partnerGeonames: "2510409" },
  ],
  "two places of one name nearby": [{ ...TOLEDO, ...partner(54, "Kita", "JP", 139.735, 35.755) }],
  "a place of one name far away": [{ ...TOLEDO, ...partner(55, "Lyon", "FR", 1.1, 49.4) }],
  "another name in the same spot": [{ ...TOLEDO, ...partner(56, "Lugdunum", "FR", 4.85, 45.755) }],
  "two new places of one name": [
    { ...TOLEDO, ...partner(57, "Saint-Denis", "FR", 2.36, 48.94) },
    { ...TOLEDO, ...partner(58, "Saint Denis", "FR", 0.2, 44.9) },
  ],
} as const satisfies Record<string, readonly Cells[]>;

export const ANSWER: readonly Binding[] = Object.values(CASES).flat();

/** Returns rows as the query service writes them. */
export const asAnswer = (rows: readonly Binding[]) => ({
  head: {
    vars: [
      "statedOn", "us", "usLabel", "usCoord", "usGeonames", "state", "partner", "partnerLabel", "partnerCoord",
      "partnerGeonames", "country", "start", "end", "reference",
    ],
  },
  results: {
    bindings: rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, { type: "literal", value }])),
    ),
  },
}); // prettier-ignore
