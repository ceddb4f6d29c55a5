import { compareNames } from "./compare.ts";
import type { Atlas, Partnership } from "./atlas.ts";
import type { CountryRow } from "./schemas.ts";

export type CountryCount = { readonly country: CountryRow; readonly count: number };
export type StateCount = {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly communities: number;
};

/** Returns the countries abroad with their number of partnerships, most first. */
export function countryCounts({ partnerships }: Atlas): CountryCount[] {
  return [...Map.groupBy(partnerships, ({ partner }) => partner.country)]
    .map(([country, rows]) => ({ country, count: rows.length }))
    .sort((a, b) => b.count - a.count || compareNames(a.country.name, b.country.name));
}

/** Returns the US states with their numbers of partnerships and communities, by name. */
export function stateCounts({ partnerships }: Atlas): StateCount[] {
  return [...partnershipsByState(partnerships)]
    .map(([code, rows]) => ({
      code,
      name: rows[0]?.us.state ?? code,
      count: rows.length,
      communities: new Set(rows.map(({ us }) => us.id)).size,
    }))
    .sort((a, b) => compareNames(a.name, b.name));
}

/** Returns the partnerships by the postal code of the US state, in the order of the rows. */
export function partnershipsByState(partnerships: readonly Partnership[]): Map<string, Partnership[]> {
  return Map.groupBy(partnerships, ({ us }) => us.stateCode ?? "");
}
