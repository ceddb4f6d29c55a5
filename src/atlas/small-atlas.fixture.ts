import type { LonLat } from "../map/coordinates.ts";
import { buildAtlas, type Atlas, type Place } from "./atlas.ts";
import type { CountryRow, PartnershipRow, PlaceRow } from "./schemas.ts";
import { type Status, STATUSES } from "./vocabulary.ts";

const COUNTRIES: CountryRow[] = [
  { code: "US", name: "United States", region: "americas" },
  { code: "JP", name: "Japan", region: "asia-pacific" },
  { code: "NL", name: "Netherlands", region: "europe" },
  { code: "ES", name: "Spain", region: "europe" },
];

/** Returns a row of places.csv; the state of an American place is told by its id. */
export function placeRow(
  id: string,
  name: string,
  [lon, lat]: LonLat,
  more: Partial<PlaceRow> = {},
): PlaceRow {
  const [country = "", state = ""] = id.split("-");
  const american = country === "us";
  return {
    id,
    name,
    kind: "city",
    country_code: country.toUpperCase(),
    ...(american ? { admin1_code: state.toUpperCase(), admin1_name: state.toUpperCase() } : {}),
    lon,
    lat,
    ...more,
  };
}

/** Returns an atlas of some places and of pairs, each "us partner" or "us partner ended", by its status; lines count from 2. */
export function smallAtlas(rows: readonly PlaceRow[], pairs: readonly string[]): Atlas {
  return buildAtlas({
    places: rows.map((row, i) => ({ ...row, line: i + 2 })),
    partnerships: pairs.map((pair, i) => ({ ...pairRow(pair), line: i + 2 })),
    evidence: [],
    sources: [],
    countries: COUNTRIES,
  });
}

function pairRow(pair: string): PartnershipRow {
  const [us = "", partner = "", status = "listed"] = pair.split(" ");
  if (!(status in STATUSES)) throw new Error(`No status is called ${status}`);
  return { us, partner, year_basis: "unknown", status: status as Status, lists: [], confidence: "low" };
}

/** Finds a place of an atlas; throws if it is not there. */
export function placeIn({ places }: Atlas, id: string): Place {
  const place = places.get(id);
  if (!place) throw new Error(`The small atlas has no ${id}`);
  return place;
}
