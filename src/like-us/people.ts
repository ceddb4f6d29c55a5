import { formatNumber } from "../atlas/words.ts";

/** More people than this live in no town. */
const MOST = 99_999_999;

/** Returns the whole number of people that somebody wrote, "12,500" or "12500"; undefined for anything else and for none. */
export function readPeople(text: string): number | undefined {
  const written = text.trim();
  if (!/^(\d{1,8}|\d{1,3}(,\d{3}){1,2})$/.test(written)) return undefined;
  const people = Number(written.replaceAll(",", ""));
  return people > 0 && people <= MOST ? people : undefined;
}

/**
 * Returns what is said of a town's people, and whose number it is.
 * @param counted people in the gazetteer, 0 if it gives none
 * @param given people as a visitor gives them
 */
export function peopleSentence(counted: number, given: number | undefined): string {
  const geonames = counted > 0 ? `GeoNames has ${formatNumber(counted)}.` : "GeoNames gives no number.";
  if (given !== undefined) return `${formatNumber(given)} people, as you give it. ${geonames}`;
  return counted > 0
    ? `${formatNumber(counted)} people, as GeoNames counts it, of no stated date. A larger town or township around it is not counted.`
    : "GeoNames gives no population.";
}
