import { nearestWord } from "../atlas/nearest.ts";
import { distanceKm } from "../map/coordinates.ts";
import type { Town } from "./town.ts";
import { plainName } from "./town-name.ts";

/** What may stand at the end of a name and is often left out: "New York" is New York City. */
const KIND_OF_TOWN = /^ (city|township|town|village)$/;

/**
 * Returns the towns of a state that a reader who types this may mean: those of this name, then those whose name begins so,
 * then those with a later word that does; among equals towns before sections of one, the larger first.
 * @param name as `plainName` writes it
 * @param limit how many to return at most
 */
export function findTowns(name: string, towns: readonly Town[], limit: number): Town[] {
  if (!name) return [];
  return towns
    .flatMap((town) => {
      const rank = rankOf(name, plainName(town.name));
      return rank < Infinity ? [{ town, rank }] : [];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(a.town.section) - Number(b.town.section) ||
        b.town.population - a.town.population ||
        (a.town.key < b.town.key ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ town }) => town);
}

function rankOf(wanted: string, name: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return KIND_OF_TOWN.test(name.slice(wanted.length)) ? 1 : 2;
  return name.includes(` ${wanted}`) ? 3 : Infinity;
}

/** Returns the towns of exactly this name; without any, those that only lack "City" or the like; largest first. */
export function townsNamed(name: string, towns: readonly Town[]): Town[] {
  const found = findTowns(name, towns, Infinity).map((town) => ({
    town,
    rank: rankOf(name, plainName(town.name)),
  }));
  const best = found[0]?.rank ?? Infinity;
  return best > 1 ? [] : found.filter(({ rank }) => rank === best).map(({ town }) => town);
}

/** Returns towns spelled nearly so, nearest first, at most `limit`: for one whose name nobody bears. */
export function spelledLike(name: string, towns: readonly Town[], limit: number): Town[] {
  const byName = Map.groupBy(towns, (town) => plainName(town.name));
  const found: Town[] = [];
  for (let word = nearestWord(name, byName.keys()); word && found.length < limit;) {
    found.push(...(byName.get(word) ?? []));
    byName.delete(word);
    word = nearestWord(name, byName.keys());
  }
  return found.slice(0, limit);
}

/** Returns the nearest town of the same state with more people: what tells apart two towns of one name. */
export function nearestLarger(town: Town, towns: readonly Town[]): Town | undefined {
  let nearest: { town: Town; km: number } | undefined;
  for (const other of towns) {
    if (other.section || other.population <= town.population || other.name === town.name) continue;
    const km = distanceKm(town.at, other.at);
    if (!nearest || km < nearest.km) nearest = { town: other, km };
  }
  return nearest?.town;
}
