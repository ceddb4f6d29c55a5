import { plainName } from "../like-us/town-name.ts";
import { plainName as inAnyLetters } from "../wikidata/match.ts";

/**
 * Returns a name as it is compared: small plain letters without accents and signs, "St." written out. A name in letters other
 * than Latin stays in them.
 */
export const spellingOf = (name: string): string => plainName(name) || inAnyLetters(name);

/** Returns the names as they are compared, none twice and none empty. */
export const spellingsOf = (names: readonly string[]): string[] => [
  ...new Set(names.map(spellingOf).filter((spelling) => spelling !== "")),
];
