import { ROOT } from "../base/root.ts";
import { gazetteerHref, type GazetteerFile, unpackGazetteer } from "./gazetteer-file.ts";
import { type Programs, type ProgramsFile, unpackPrograms } from "./programs-file.ts";
import { letterOf, namesHref, type NamesFile, unpackNames } from "./names-file.ts";
import type { Town } from "./town.ts";

const kept = new Map<string, Promise<unknown>>();

/** Fetches a file once; one that could not be had is asked for again. */
function fetchOnce<T>(address: string, unpack: (file: unknown) => T): Promise<T> {
  const known = kept.get(address) as Promise<T> | undefined;
  if (known) return known;
  const fetched = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return unpack(await answer.json());
  });
  kept.set(address, fetched);
  fetched.catch(() => kept.delete(address));
  return fetched;
}

/** Returns the towns of a state; rejects if they cannot be had. */
export const loadTowns = (state: string): Promise<readonly Town[]> =>
  fetchOnce(gazetteerHref(state), (file) => unpackGazetteer(state, file as GazetteerFile));

/** Returns the postal codes of the states in which towns of a plain name lie; rejects if they cannot be had. */
export const loadStates = async (name: string): Promise<readonly string[]> => {
  const letter = letterOf(name);
  if (!letter) return [];
  const names = await fetchOnce(namesHref(letter), (file) => unpackNames(file as NamesFile));
  return names.get(name) ?? [];
};

/** Returns what the tables hold; rejects if it cannot be had. */
export const loadPrograms = (): Promise<Programs> =>
  fetchOnce(`${ROOT}/join/who-is-like-us/programs.json`, (file) => unpackPrograms(file as ProgramsFile));
