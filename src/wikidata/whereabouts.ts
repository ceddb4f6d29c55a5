import type { Side, Statement } from "./statements.ts";

/** Where a place is, as far as it must be known to look for it: the US state or the country abroad. */
export type Whereabouts = { readonly country: string; readonly state?: string | undefined };

/** Codes of US territories: the tables leave them out on either side. */
const TERRITORIES: readonly string[] = ["AS", "GU", "MP", "PR", "UM", "VI"];

/** Returns whether the partner, too, is in the United States and nowhere else. */
export const withinUs = ({ partner }: Statement) =>
  partner.countries.length === 1 && partner.countries[0] === "US";

/** Returns the state of a US side, or why it has none; `names` holds the states that the tables know. */
export function stateOf(
  { states }: Side,
  names: ReadonlyMap<string | undefined, unknown>,
): Whereabouts | string {
  const [state, other] = states;
  if (state === undefined) return "has no state of the United States";
  if (other !== undefined) return `lies in more than one state: ${states.join(", ")}`;
  return names.has(state) ? { country: "US", state } : `lies in ${state}, of which places.csv knows no place`;
}

/** Returns the country of a partner, or why it has none that the tables know. */
export function countryOf({ countries }: Side, known: ReadonlySet<string>): Whereabouts | string {
  const [country, other] = countries;
  if (country === undefined) return "has no country code";
  if (other !== undefined) return `has more than one country code: ${countries.join(", ")}`;
  if (TERRITORIES.includes(country)) return `lies in a territory of the United States, ${country}`;
  return known.has(country)
    ? { country }
    : `has the unknown country code ${country}: countries.csv does not list it`;
}
