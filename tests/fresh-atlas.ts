import { distanceKm } from "../src/map/coordinates.ts";
import { readTable } from "../src/atlas/content.ts";

/*
 * The tables counted afresh: what tests hold the pages against. Nothing here asks src/atlas for more than the rows and
 * the distance between two places.
 */
const places = new Map(readTable("places").rows.map(({ value }) => [value.id, value]));
const countries = new Map(readTable("countries").rows.map(({ value }) => [value.code, value]));

/** Every row of partnerships.csv with its two places, the partner's country and the distance in km. */
export const freshPairs = readTable("partnerships").rows.map(({ value: row }) => {
  const [us, partner] = [places.get(row.us), places.get(row.partner)];
  const country = countries.get(partner?.country_code ?? "");
  if (!us || !partner || !country) throw new Error(`${row.us} and ${row.partner} do not join`);
  const km = distanceKm([us.lon, us.lat], [partner.lon, partner.lat]);
  return { row, us, partner, country, km, year: row.year_basis === "documented" ? row.year : undefined };
});
export type FreshPair = (typeof freshPairs)[number];

/** Returns how many of a list have each value, most first. */
export function tallied<T>(list: readonly T[]): [value: T, count: number][] {
  return [...Map.groupBy(list, (value) => value)]
    .map(([value, { length }]): [T, number] => [value, length])
    .sort(([, a], [, b]) => b - a);
}

/** Returns a number as pages write it: 3,329. */
export const written = (value: number): string => Math.round(value).toLocaleString("en-US");

/** Returns the numbers in a text as they are written there: "1,376", "41", "0.9". */
export const numbersIn = (text: string): string[] => text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
