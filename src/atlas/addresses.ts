import { ROOT } from "../base/root.ts";
import type { Partnership, Place } from "./atlas.ts";
import type { CountryRow } from "./schemas.ts";

/** Returns the address of a US state's page, by its postal code. */
export const stateHref = (code: string): string => `${ROOT}/states/${code.toLowerCase()}/`;

/** Returns the address of a country's page, by its ISO code. */
export const countryHref = ({ code }: Pick<CountryRow, "code">): string =>
  `${ROOT}/countries/${code.toLowerCase()}/`;

/** Returns the address of a place's page. */
export const placeHref = ({ id }: Pick<Place, "id">): string => `${ROOT}/places/${id}/`;

/** Returns the address of a question's page, by the name of its document. */
export const questionHref = (slug: string): string => `${ROOT}/questions/${slug}/`;

/** Returns the address at which the sources of a partnership are listed: its row on the page of the American side. */
export const pairHref = ({ id, us }: Pick<Partnership, "id" | "us">): string => `${placeHref(us)}#${id}`;

/** Returns the address of the map with a place chosen on it. */
export const mapHref = ({ id }: Pick<Place, "id">): string => `${ROOT}/map/?place=${id}`;
