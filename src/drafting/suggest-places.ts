import type { Candidate } from "./candidate.ts";
import { compareCandidates, idsOf, type Reading, readingsOf } from "./find-place.ts";
import { liesIn } from "./lands.ts";

/**
 * Returns places that a person who is still typing may mean, best first: those of this name, those whose name begins so, those
 * with a later word that does. An id of ours is found by its beginning.
 * @param limit how many to return at most
 */
export function suggestPlaces<P extends Candidate>(typed: string, places: readonly P[], limit: number): P[] {
  const wanted = typed.trim().toLowerCase();
  const readings = readingsOf(wanted);
  const ranked = places.flatMap((place) => {
    const rank = Math.min(idRank(wanted, place), ...readings.map((reading) => nameRank(reading, place)));
    return rank < Infinity ? [{ place, rank }] : [];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || compareCandidates(a.place, b.place))
    .slice(0, limit)
    .map(({ place }) => place);
}

function idRank(wanted: string, place: Candidate): number {
  if (wanted === "" || idsOf(place).every((id) => !id.startsWith(wanted))) return Infinity;
  return idsOf(place).includes(wanted) ? 0 : 1;
}

function nameRank({ name, where }: Reading, { spellings, land }: Candidate): number {
  // Where something follows, the name is typed out, and the last word perhaps not.
  if (where !== "") {
    const isThere = liesIn(where, land) || land.words.some((words) => words.startsWith(where));
    return isThere && spellings.includes(name) ? 0 : Infinity;
  }
  const ranks = spellings.map((spelling) => {
    if (spelling === name) return 0;
    if (spelling.startsWith(name)) return 1;
    return spelling.includes(` ${name}`) ? 2 : Infinity;
  });
  return Math.min(Infinity, ...ranks);
}
