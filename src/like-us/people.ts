import { formatNumber } from "../atlas/words.ts";

/** More people than this live in no town. */
const MOST = 99_999_999;

/** Returns the whole number of people that somebody wrote, "12,500" or "12500"; undefined for anything else and for none. */
export function readPeople(text: string): number | undefined {
  const people = /^[\d,]+$/.test(text) ? Number(text.replaceAll(",", "")) : 0;
  return people > 0 && people <= MOST ? people : undefined;
}

/**
 * Returns what is said of a town's people, and whose number it is.
 * @param counted people in the gazetteer, 0 if it gives none
 * @param given people as a visitor gives them
 */
export function peopleSentence(counted: number, given: number | undefined): string {
  const geonames = `GeoNames ${counted > 0 ? `counts ${formatNumber(counted)}` : "gives no number"}.`;
  return given === undefined ? geonames : `${formatNumber(given)} people, as you give it. ${geonames}`;
}
