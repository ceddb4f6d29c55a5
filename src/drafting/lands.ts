import type { CountryRow, PlaceRow } from "../atlas/schemas.ts";
import { spellingsOf } from "./spelling.ts";

/** Where a place lies, in codes and in words. */
export type Land = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The code again if countries.csv lacks the country. */
  readonly countryName: string;
  /** GeoNames code of the state or province; the postal code for US states. Empty if there is none. */
  readonly admin1: string;
  /** Name of the state or province, if a row of ours gives it. */
  readonly state: string | undefined;
  /** What may follow a name there, as it is compared: "ohio", "oh", "united states", "usa". */
  readonly words: readonly string[];
};

export type Lands = {
  /** Returns the land of these codes, known or not. */
  readonly of: (country: string, admin1: string) => Land;
  /** All states and provinces that a row of ours names. */
  readonly named: readonly Land[];
  readonly countries: readonly CountryRow[];
};

/** What countries are called beside their names in countries.csv. */
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ["usa", "america", "united states of america"],
  GB: ["uk", "great britain"],
};

/** Returns the lands as countries.csv and places.csv name them; a code has the first name that a row gives it. */
export function landsOf(countries: readonly CountryRow[], places: readonly PlaceRow[]): Lands {
  const countryNames = new Map(countries.map(({ code, name }) => [code, name]));
  const states = new Map<string, PlaceRow>();
  for (const place of places) {
    const key = keyOf(place.country_code, place.admin1_code);
    if (place.admin1_code && place.admin1_name && !states.has(key)) states.set(key, place);
  }
  const lands = new Map<string, Land>();
  const of = (country: string, admin1: string): Land => {
    const key = keyOf(country, admin1);
    const known = lands.get(key);
    if (known) return known;
    const countryName = countryNames.get(country) ?? country;
    const state = states.get(key)?.admin1_name;
    const names = [state ?? "", admin1, countryName, country, ...(SHORT_NAMES[country] ?? [])];
    const land = { country, countryName, admin1, state, words: spellingsOf(names) };
    lands.set(key, land);
    return land;
  };
  const named = [...states.values()].map(({ country_code, admin1_code = "" }) =>
    of(country_code, admin1_code),
  );
  return { of, named, countries };
}

const keyOf = (country: string, admin1 = "") => `${country} ${admin1}`;

/** Returns whether words such as "ohio", "oh usa", or none at all may follow the name of a place there. */
export function liesIn(where: string, { words }: Pick<Land, "words">): boolean {
  if (where === "") return true;
  return words.some(
    (word) =>
      where === word || (where.startsWith(`${word} `) && liesIn(where.slice(word.length + 1), { words })),
  );
}
