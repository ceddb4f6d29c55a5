import { ROOT } from "../base/root.ts";
import type { Town } from "./town.ts";
import { plainName } from "./town-name.ts";

/** In which states towns of a name lie: plain name to postal codes. One file for each first letter. */
export type NamesFile = Readonly<Record<string, readonly string[]>>;

/** Returns the address of the file of names with this first letter. */
export const namesHref = (letter: string): string => `${ROOT}/join/who-is-like-us/names/${letter}.json`;

/** Returns the letter whose file holds a plain name; undefined for one that begins with none, as no town's does. */
export const letterOf = (plain: string): string | undefined => /^[a-z]/.exec(plain)?.[0];

/** Packs the names of all towns, by first letter. */
export function packNames(states: ReadonlyMap<string, readonly Town[]>): Map<string, NamesFile> {
  const named = [...states.values()].flat().flatMap((town) => spellings(plainName(town.name), town));
  const codes = [...Map.groupBy(named, ({ name }) => name)].map(
    ([name, all]) => [name, [...new Set(all.map(({ state }) => state))].sort()] as const,
  );
  return new Map(
    [...Map.groupBy(codes, ([name]) => letterOf(name))].flatMap(([letter, names]) =>
      letter ? [[letter, Object.fromEntries(names.sort(([a], [b]) => (a < b ? -1 : 1)))]] : [],
    ),
  );
}

/** A name with and without the kind of town at its end, as `townsNamed` finds it: "New York" is New York City. */
const spellings = (name: string, { state }: Town) =>
  [...new Set([name, name.replace(/(?<=.) (city|township|town|village)$/, "")])].map((spelled) => ({
    name: spelled,
    state,
  }));

/** Returns the postal codes of the states by name. */
export const unpackNames = (file: NamesFile): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(file));
