import { compareIds } from "../atlas/compare.ts";
import { nearestWord } from "../atlas/nearest.ts";
import type { Candidate } from "./candidate.ts";
import { liesIn } from "./lands.ts";
import { spellingOf } from "./spelling.ts";

/** What a person may mean who types some words: the one place, one of several, or none, with names that are near. */
export type Finding<P extends Candidate = Candidate> =
  | { readonly kind: "one"; readonly place: P }
  /** Best first; at least two. */
  | { readonly kind: "several"; readonly places: readonly P[] }
  /** Places that are spelled nearly so, best first; often none. */
  | { readonly kind: "none"; readonly near: readonly P[] };

/** How many places that are spelled nearly so are worth telling. */
const NEAR = 5;

/** A way to read what is typed: "toledo ohio" is a name, or the name toledo and where it is. */
export type Reading = { readonly name: string; readonly where: string };

/** The longest name first: "Kansas City" is no city in Kansas. */
export function readingsOf(typed: string): Reading[] {
  const words = spellingOf(typed).split(" ").filter(Boolean);
  return words.map((_, i) => ({
    name: words.slice(0, words.length - i).join(" "),
    where: words.slice(words.length - i).join(" "),
  }));
}

/**
 * Returns which place the words mean: by the id of one of ours, a GeoNames number, or a name, with or without state and country
 * behind it. Accents, capitals, signs and "St." for "Saint" make no difference.
 * @param places those that can be meant: ours, or with those of GeoNames
 */
export function findPlace<P extends Candidate>(typed: string, places: readonly P[]): Finding<P> {
  const wanted = typed.trim();
  const named = places.find((place) => idsOf(place).includes(wanted.toLowerCase()));
  if (named) return { kind: "one", place: named };
  for (const { name, where } of readingsOf(wanted)) {
    const found = places.filter(({ spellings, land }) => spellings.includes(name) && liesIn(where, land));
    const [place, second] = found;
    if (place) return second ? { kind: "several", places: inOrder(found) } : { kind: "one", place };
  }
  return { kind: "none", near: spelledLike(wanted, places) };
}

/** The last reading, one word of name and all others for its whereabouts, is tried first: the fewest places lie there. */
function spelledLike<P extends Candidate>(typed: string, places: readonly P[]): P[] {
  for (const { name, where } of readingsOf(typed).toReversed()) {
    const pairs = places
      .filter(({ land }) => liesIn(where, land))
      .flatMap((place) => place.spellings.map((spelling) => ({ spelling, place })));
    const nearest = nearestWord(name, new Set(pairs.map(({ spelling }) => spelling)));
    if (nearest === undefined) continue;
    return inOrder(pairs.filter(({ spelling }) => spelling === nearest).map(({ place }) => place)).slice(
      0,
      NEAR,
    );
  }
  return [];
}

export const inOrder = <P extends Candidate>(places: readonly P[]): P[] => places.toSorted(compareCandidates);

/** Ours first, then the larger. */
export const compareCandidates = (a: Candidate, b: Candidate): number =>
  Number(b.row !== undefined) - Number(a.row !== undefined) ||
  b.population - a.population ||
  compareIds(idsOf(a)[0] ?? "", idsOf(b)[0] ?? "");

/** Our id and the number of GeoNames, as far as there are any. */
export const idsOf = ({ row, city }: Candidate): string[] =>
  row ? [row.value.id, ...[row.value.geoname_id ?? []].flat().map(String)] : [String(city.cityId)];
