import { asciiFold } from "../atlas/ascii-fold.ts";
import type { PlaceRow } from "../atlas/schemas.ts";
import type { LonLat } from "../map/coordinates.ts";
import type { Side } from "./statements.ts";
import type { Whereabouts } from "./whereabouts.ts";

/** What the English name of a place says of its kind. */
const KINDS: readonly (readonly [RegExp, PlaceRow["kind"]])[] = [
  [/^County | (County|Parish)$/, "county"],
  [/ (Prefecture|Province|Voivodeship|Oblast|Krai)$/, "state"],
  [/ (District|Shire|Raion)$/, "district"],
  [/ Region$/, "region"],
];

/** Returns the kind of place that an English name tells; any other is taken for a city. */
export const kindOf = (name: string): PlaceRow["kind"] =>
  KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? "city";

/**
 * Returns a row of places.csv for a place that it lacks; `stateName` is that of a US state. Its id is not yet told apart from others: see `freeId`.
 * Population is left out, since the column is that of GeoNames, and so is a province, whose code would be.
 */
export function newPlace(
  { name = "", geonames }: Side,
  { country, state }: Whereabouts,
  [lon, lat]: LonLat,
  stateName: string | undefined,
): PlaceRow {
  const [number, other] = geonames;
  const isState = stateName !== undefined && name === stateName;
  const kind = isState ? "state" : kindOf(name);
  const prefix = [country, state].flatMap((code) => code?.toLowerCase() ?? []);
  return {
    id: [...prefix, ...(isState ? [] : [slugOf(name)])].join("-"),
    name,
    kind,
    country_code: country,
    ...(state !== undefined && { admin1_code: state }),
    ...(stateName !== undefined && { admin1_name: stateName }),
    lat,
    lon,
    // An item with two numbers is two things at GeoNames, and nobody has said which is meant.
    ...(number !== undefined && other === undefined && { geoname_id: number }),
  };
}

/** Returns the id, with the first free number at its end if another place has it: fr-saint-denis-2. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}

/** Returns the name in small letters, digits and hyphens; empty for a name in other letters. */
export const slugOf = (name: string): string =>
  asciiFold(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
