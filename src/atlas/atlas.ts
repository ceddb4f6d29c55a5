import { distanceKm, initialBearing, type LonLat } from "../map/coordinates.ts";
import type { CountryRow, EvidenceRow, PartnershipRow, PlaceRow, SourceRow } from "./schemas.ts";
import { asciiFold } from "./ascii-fold.ts";
import { compareIds, compareNames } from "./compare.ts";
import { pairId } from "./pair-id.ts";
import { yearOf, type SigningYear } from "./signing-year.ts";
import { isList, type List } from "./vocabulary.ts";

/** A community with everything the site shows of it. */
export type Place = {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceRow["kind"];
  /** Name of the state or province, where known. */
  readonly state: string | undefined;
  readonly stateCode: string | undefined;
  readonly country: CountryRow;
  /** [lon, lat] in degrees. */
  readonly at: LonLat;
  readonly population: number | undefined;
  /** Its number at geonames.org. */
  readonly geonameId: number | undefined;
  /** Other spellings, the plain-letter one first where it differs from the name. */
  readonly aliases: string[];
  /** The name as it is written there, where it differs, with its language tag. */
  readonly native: { readonly name: string; readonly lang: string } | undefined;
  /** Its line in content/places.csv. */
  readonly line: number;
  /** "Toledo, Ohio" or "Toledo, Spain"; no two places have the same. */
  readonly label: string;
  readonly partnerships: Partnership[];
};

/** One pair of communities, the US side first. */
export type Partnership = {
  readonly id: string;
  readonly us: Place;
  readonly partner: Place;
  readonly signed: SigningYear;
  readonly status: PartnershipRow["status"];
  /** Date of the source for the status, as exact as it is known. */
  readonly statusDate: string | undefined;
  /** Where the pair was found. */
  readonly lists: readonly List[];
  readonly evidence: readonly EvidenceRow[];
  /** Sources of the status beside the evidence. */
  readonly statusSources: readonly SourceRow[];
  /** Great-circle distance in km. */
  readonly km: number;
  /** Initial bearing from the US side, degrees clockwise from north. */
  readonly bearing: number;
  readonly confidence: PartnershipRow["confidence"];
  /** Its line in content/partnerships.csv. */
  readonly line: number;
};

export type Atlas = {
  readonly places: ReadonlyMap<string, Place>;
  readonly partnerships: readonly Partnership[];
};

/** A row that knows its line in its file, so that a reader can be led to it. */
export type Lined<Row> = Row & { readonly line: number };

type Rows = {
  places: readonly Lined<PlaceRow>[];
  partnerships: readonly Lined<PartnershipRow>[];
  evidence: readonly EvidenceRow[];
  countries: readonly CountryRow[];
  sources: readonly SourceRow[];
};

/**
 * Joins the tables once: every partnership holds its two places, every place its partnerships, in the order of
 * US state, community and bearing.
 * Throws if a row names a country or place that is not there; the content check says so earlier and in plain words.
 */
export function buildAtlas(rows: Rows): Atlas {
  const countries = new Map(rows.countries.map((country) => [country.code, country]));
  const namesakes = Map.groupBy(rows.places, nameInCountry);
  const places = new Map(
    rows.places.map((row) => {
      const alone = namesakes.get(nameInCountry(row))?.length === 1;
      return [row.id, toPlace(row, countries.get(row.country_code), alone)];
    }),
  );
  const evidence = Map.groupBy(rows.evidence, pairId);
  const sources = new Map(rows.sources.map((source) => [source.id, source]));
  const partnerships = rows.partnerships.map((row) => toPartnership(row, places, evidence, sources));

  partnerships.sort(
    (a, b) =>
      compareNames(a.us.state ?? "", b.us.state ?? "") ||
      compareNames(a.us.name, b.us.name) ||
      compareIds(a.us.id, b.us.id) ||
      a.bearing - b.bearing,
  );
  for (const partnership of partnerships) {
    partnership.us.partnerships.push(partnership);
    partnership.partner.partnerships.push(partnership);
  }
  return { places, partnerships };
}

const nameInCountry = ({ name, country_code }: PlaceRow) => `${name}, ${country_code}`;

function toPlace(row: Lined<PlaceRow>, country: CountryRow | undefined, alone: boolean): Place {
  if (!country)
    throw new Error(`Place ${row.id} is in ${row.country_code}, which countries.csv does not list`);
  const folded = asciiFold(row.name);
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    state: row.admin1_name,
    stateCode: row.admin1_code,
    country,
    at: [row.lon, row.lat],
    population: row.population,
    geonameId: row.geoname_id,
    aliases: [...(folded === row.name ? [] : [folded]), ...(row.aliases ?? [])],
    native: row.native_name && row.native_lang ? { name: row.native_name, lang: row.native_lang } : undefined,
    line: row.line,
    label: placeLabel(row, country, alone),
    partnerships: [],
  };
}

/** Returns whether a place is an American one; the others are partners of such. */
export const isAmerican = ({ country }: Pick<Place, "country">): boolean => country.code === "US";

/** Abroad, the province tells apart two places of one name. */
function placeLabel(row: PlaceRow, country: CountryRow, alone: boolean): string {
  if (!isAmerican({ country }))
    return [...new Set([row.name, alone ? "" : row.admin1_name, country.name])].filter(Boolean).join(", ");
  const saysIt = row.kind === "state" || row.name.endsWith(", D.C.");
  return saysIt || !row.admin1_name ? row.name : `${row.name}, ${row.admin1_name}`;
}

function toPartnership(
  row: Lined<PartnershipRow>,
  places: ReadonlyMap<string, Place>,
  evidence: ReadonlyMap<string, EvidenceRow[]>,
  sources: ReadonlyMap<string, SourceRow>,
): Partnership {
  const id = pairId(row);
  const us = places.get(row.us);
  const partner = places.get(row.partner);
  if (!us || !partner) throw new Error(`Partnership ${id} names a place that places.csv does not list`);
  return {
    id,
    us,
    partner,
    signed: yearOf(row),
    status: row.status,
    statusDate: row.status_date,
    lists: row.lists.filter(isList),
    evidence: evidence.get(id) ?? [],
    statusSources: (row.status_source ?? []).flatMap((source) => sources.get(source) ?? []),
    km: distanceKm(us.at, partner.at),
    bearing: initialBearing(us.at, partner.at),
    confidence: row.confidence,
    line: row.line,
  };
}
