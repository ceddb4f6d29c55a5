import { ROOT } from "../base/root.ts";
import { endOf, keyOf, type Town } from "./town.ts";

/** The towns of one state as its file sends them: columns instead of rows, which compress to half. */
export type GazetteerFile = {
  /** GeoNames number, or the end of our own id. */
  readonly id: readonly (number | string)[];
  readonly name: readonly string[];
  readonly population: readonly number[];
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  /** Positions of those that GeoNames files as sections of larger places. */
  readonly sections: readonly number[];
};

/** Returns the address of the file of a state, by its postal code. */
export const gazetteerHref = (state: string): string =>
  `${ROOT}/join/who-is-like-us/gazetteer/${state.toLowerCase()}.json`;

/** Packs the towns of one state. */
export function packGazetteer(towns: readonly Town[]): GazetteerFile {
  return {
    id: towns.map(({ key }) => endOf(key)),
    name: towns.map(({ name }) => name),
    population: towns.map(({ population }) => population),
    lon: towns.map(({ at: [lon] }) => lon),
    lat: towns.map(({ at: [, lat] }) => lat),
    sections: towns.flatMap(({ section }, i) => (section ? i : [])),
  };
}

/** Returns the towns that a state's file holds. */
export function unpackGazetteer(state: string, file: GazetteerFile): Town[] {
  const sections = new Set(file.sections);
  return file.id.map((id, i) => ({
    key: keyOf(state, id),
    name: file.name[i] ?? "",
    state,
    at: [file.lon[i] ?? 0, file.lat[i] ?? 0],
    population: file.population[i] ?? 0,
    section: sections.has(i),
  }));
}
