import { findAdmin1, findCountry, type LandFinding } from "../src/drafting/find-land.ts";
import type { Lands } from "../src/drafting/lands.ts";
import type { Given } from "./flags.ts";
import type { PLACE_FLAGS } from "./place-flags.ts";
import { Stop } from "./stop.ts";

export type PlaceGiven = Given<typeof PLACE_FLAGS>;

/** Returns the code of the country that flags name, or undefined if none does. */
export function countryOf({ country, state, admin1 }: PlaceGiven, lands: Lands): string | undefined {
  if (country !== undefined) return codeOf(findCountry(country, lands), "country", country);
  if (admin1 !== undefined) throw new Stop(2, "--admin1 needs --country beside it.");
  // Only places of the United States have a postal code of their state.
  return state === undefined ? undefined : "US";
}

export const NEW_COUNTRY =
  "A country that content/countries.csv lacks needs a row there first: its code, its English name, and the region under which the site files it.";

/** Returns the code of the state or province that flags name, in the form of GeoNames, or undefined if none does. */
export function admin1Of({ state, admin1 }: PlaceGiven, country: string, lands: Lands): string | undefined {
  const typed = state ?? admin1;
  return typed === undefined ? undefined : codeOf(findAdmin1(typed, country, lands), "state", typed);
}

/** @throws Stop with code 2 for a land that nothing is known of, with the name that may be meant */
export function codeOf(found: LandFinding, flag: "country" | "state", typed: string): string {
  if ("code" in found) return found.code;
  const near = found.near === undefined ? "" : ` Did you mean "${found.near}"?`;
  const how =
    flag === "country"
      ? ` ${NEW_COUNTRY}`
      : " Give its code instead: the postal code in the United States, the code of GeoNames elsewhere.";
  throw new Stop(2, `--${flag} "${typed}" is not known.${near || how}`);
}
