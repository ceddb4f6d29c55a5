import type { Problem } from "../atlas/problem.ts";
import type { PlaceRow } from "../atlas/schemas.ts";
import { eachRow, knownIds, noTwice, type Tables } from "./tables.ts";

/** Rules for places.csv and countries.csv. */
export function placeRules(tables: Tables): Problem[] {
  const countries = knownIds(tables.countries, "code");
  return [
    ...noTwice(
      "countries",
      tables,
      ({ code }) => code,
      ({ code }) => `lists the country ${code}`,
    ),
    ...noTwice(
      "countries",
      tables,
      ({ name }) => name.toLowerCase(),
      ({ name }) => `has the name "${name}"`,
    ),
    ...noTwice(
      "places",
      tables,
      ({ id }) => id,
      ({ id }) => `has the id "${id}"`,
    ),
    ...noTwice(
      "places",
      tables,
      ({ name, country_code, admin1_code = "" }) => `${name.toLowerCase()}|${country_code}|${admin1_code}`,
      ({ name, admin1_name, country_code }) => `lists ${name} in ${admin1_name ?? country_code}`,
    ),
    ...eachRow("places", tables, (place) => [
      !countries.has(place.country_code) &&
        `is in the country "${place.country_code}", which content/countries.csv does not list`,
      place.lat === 0 && place.lon === 0 && "lies at 0, 0 in the sea off Africa. Fill in lat and lon.",
      idFault(place),
    ]),
  ];
}

/** The id says where the place is: us-oh-toledo, es-toledo. A state is its own code: us-oh. */
function idFault({ id, kind, country_code, admin1_code }: PlaceRow): string | undefined {
  const country = country_code.toLowerCase();
  if (country !== "us") {
    return id.startsWith(`${country}-`)
      ? undefined
      : `has the id "${id}" and is in ${country_code}: the id must begin with ${country}-`;
  }
  if (!admin1_code) return "is in the United States and lacks admin1_code, the postal code of its state";
  const state = `us-${admin1_code.toLowerCase()}`;
  if (id.startsWith(`${state}-`) || (kind === "state" && id === state)) return undefined;
  return `has the id "${id}" and is in ${admin1_code}: the id must begin with ${state}-`;
}
