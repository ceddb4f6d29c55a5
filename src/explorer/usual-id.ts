import { asciiFold } from "../atlas/ascii-fold.ts";

/**
 * Returns the id that most places have, by the rule of places.csv: country, for the US the state, then the name in plain
 * letters. A place with another id sends it.
 */
export function usualId(place: {
  name: string;
  country: { code: string };
  stateCode: string | undefined;
}): string {
  const { name, country, stateCode } = place;
  return [country.code, country.code === "US" ? stateCode : undefined, asciiFold(name)]
    .filter(Boolean)
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
