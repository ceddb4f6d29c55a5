import type { Partnership, Place } from "./atlas.ts";
import type { CountryRow } from "./schemas.ts";

/** Returns the address of a US state's page, by its postal code. */
export const stateHref = (code: string): string => `/states/${code.toLowerCase()}/`;

/** Returns the address of a country's page, by its ISO code. */
export const countryHref = ({ code }: Pick<CountryRow, "code">): string =>
  `/countries/${code.toLowerCase()}/`;

/** Returns the address at which the sources of a partnership are listed. */
export const pairHref = ({ id, us }: Pick<Partnership, "id" | "us">): string =>
  `${stateHref(us.stateCode ?? "")}#${id}`;

/** Returns the address at which a place and all its partnerships are listed. */
export function placeHref(place: Pick<Place, "id" | "country" | "stateCode">): string {
  const page =
    place.country.code === "US" && place.stateCode ? stateHref(place.stateCode) : countryHref(place.country);
  return `${page}#${place.id}`;
}
