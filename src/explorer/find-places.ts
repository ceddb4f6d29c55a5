import { fold, loadAtlas, type MapPlace } from "./map-atlas.ts";

/** Returns the places that a reader who types this may mean, of all there are; rejects if they cannot be had. */
export const suggestPlaces = async (typed: string, limit: number): Promise<MapPlace[]> =>
  findPlaces(typed, (await loadAtlas()).places, limit);

/** Returns the place whose name is typed out, if it is the only one that can be meant; rejects if none can be had. */
export async function placeNamed(typed: string): Promise<MapPlace | undefined> {
  const [first, second] = await suggestPlaces(typed, 2);
  const isNamed = (place: MapPlace | undefined) =>
    place && [...place.spellings, fold(place.label)].includes(fold(typed));
  return first && (!second || (isNamed(first) && !isNamed(second))) ? first : undefined;
}

/**
 * Returns the places that a reader who types this may mean: first those with exactly this name, then those whose name
 * begins so, then those with a later word that does, then other spellings; among equals the ones with most partners.
 * "toledo, oh" asks for the name and for what follows it.
 * @param limit how many to return at most
 */
export function findPlaces(typed: string, places: readonly MapPlace[], limit: number): MapPlace[] {
  const [name = "", ...rest] = fold(typed)
    .split(",")
    .map((part) => part.trim());
  const where = rest.join(" ").trim();
  if (!name) return [];
  const ranked = places.flatMap((place) => {
    const rank = rankOf(name, place);
    return rank < Infinity && (!where || whereMatches(where, place)) ? [{ place, rank }] : [];
  });
  return ranked
    .sort(
      (a, b) =>
        a.rank - b.rank || b.place.pairs.length - a.place.pairs.length || (a.place.id < b.place.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ place }) => place);
}

/** 0 for the very name, then 1, 2, 3; Infinity if nothing fits. */
function rankOf(name: string, { spellings }: MapPlace): number {
  const ranks = spellings.map((spelling, i) => {
    if (spelling === name) return i === 0 ? 0 : 0.5;
    if (spelling.startsWith(name)) return i === 0 ? 1 : 2;
    return spelling.includes(` ${name}`) || spelling.includes(`-${name}`) ? 3 : Infinity;
  });
  return Math.min(...ranks);
}

/** "oh", "ohio" and "united states" all follow Toledo. */
function whereMatches(where: string, { label, state, country }: MapPlace): boolean {
  return [label.slice(label.indexOf(",") + 1), state ?? "", country.name, country.code].some((text) =>
    fold(text).trim().startsWith(where),
  );
}
