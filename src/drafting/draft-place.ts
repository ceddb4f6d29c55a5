import type { PlaceRow } from "../atlas/schemas.ts";
import { distanceKm, type LonLat } from "../map/coordinates.ts";
import { OTHER_NAME_KM, SAME_NAME_KM } from "../wikidata/match.ts";
import { freeId, slugOf } from "../wikidata/new-place.ts";
import type { Known, Listed } from "./candidate.ts";
import { spellingOf } from "./spelling.ts";

/** What is known of a place before it has a row. */
export type PlaceFacts = {
  readonly name: string;
  readonly kind: PlaceRow["kind"];
  readonly country: string;
  /** GeoNames code of the state or province, the postal code for US states; empty if there is none. */
  readonly admin1: string;
  readonly state: string | undefined;
  /** [lon, lat] in degrees. */
  readonly at: LonLat;
  readonly population?: number | undefined;
  readonly geonameId?: number | undefined;
  readonly aliases?: readonly string[];
  readonly native?: { readonly name: string; readonly lang: string } | undefined;
};

/** Returns what GeoNames knows of a place. In a country where our rows have no provinces, as in Taiwan, it gets none. */
export function factsOf({ name, land, at, population, city }: Listed, known: readonly Known[]): PlaceFacts {
  const compatriots = known.filter((place) => place.land.country === land.country);
  const hasProvinces = compatriots.length === 0 || compatriots.some((place) => place.land.admin1 !== "");
  return {
    name,
    kind: "city",
    country: land.country,
    admin1: hasProvinces ? land.admin1 : "",
    state: hasProvinces ? land.state : undefined,
    at,
    population: population > 0 ? population : undefined,
    geonameId: city.cityId,
  };
}

/**
 * Returns the row of a new place.
 * @param taken the ids that there are
 * @throws RangeError if no id can be made of the name, which then has no Latin letter
 */
export function draftPlace(facts: PlaceFacts, taken: ReadonlySet<string>): PlaceRow {
  const { name, kind, country, admin1, state, at, population, geonameId, aliases = [], native } = facts;
  return {
    id: idOf(facts, taken),
    name,
    kind,
    ...(admin1 !== "" && { admin1_code: admin1 }),
    ...(state !== undefined && { admin1_name: state }),
    country_code: country,
    lat: rounded(at[1]),
    lon: rounded(at[0]),
    ...(population !== undefined && { population }),
    ...(geonameId !== undefined && { geoname_id: geonameId }),
    ...(aliases.length > 0 && { aliases: [...aliases] }),
    ...(native && { native_name: native.name, native_lang: native.lang }),
  };
}

/** Some ten meters: as exact as the table is. */
const rounded = (degrees: number): number => Number(degrees.toFixed(4));

/** The country, for the US the state, then the name; a namesake has its province behind it, as jp-daisen-tottori, or a number. */
function idOf({ name, kind, country, admin1, state }: PlaceFacts, taken: ReadonlySet<string>): string {
  const isAmerican = country === "US";
  const prefix = [country, ...(isAmerican && admin1 !== "" ? [admin1] : [])].join("-").toLowerCase();
  // The state is named by its own code.
  if (isAmerican && kind === "state" && name === state) return freeId(prefix, taken);
  const slug = slugOf(writtenOut(name));
  if (slug === "") throw new RangeError(`No id can be made of the name "${name}"`);
  const id = `${prefix}-${slug}`;
  const withState = isAmerican || state === undefined ? id : `${id}-${slugOf(state)}`;
  return taken.has(id) && withState !== id ? freeId(withState, taken) : freeId(id, taken);
}

/** The ids of St. Louis and Sault Ste. Marie write the saint out. */
const writtenOut = (name: string): string =>
  name.replace(/\bSt\.?(?=[\s-])/g, "Saint").replace(/\bSte\.?(?=[\s-])/g, "Sainte");

/** Returns the place of ours that the new one is: by its GeoNames number or, if one has none, by name in its state or near by. */
export function sameAs(facts: PlaceFacts, known: readonly Known[]): Known | undefined {
  const { name, country, admin1, at, geonameId } = facts;
  const spelling = spellingOf(name);
  return known.find(({ row, land, spellings, at: there }) => {
    const number = row.value.geoname_id;
    if (number !== undefined && geonameId !== undefined) return number === geonameId;
    const isThere = land.admin1 === admin1 || (admin1 === "" && distanceKm(there, at) <= SAME_NAME_KM);
    return land.country === country && isThere && spellings.includes(spelling);
  });
}

/** Returns the place of ours, under whatever name, that lies where the new one does: perhaps the same. */
export const besides = ({ at }: PlaceFacts, known: readonly Known[]): Known | undefined =>
  known.find((place) => distanceKm(place.at, at) <= OTHER_NAME_KM);
