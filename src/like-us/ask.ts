import { findTowns, spelledLike, townsNamed } from "./find-towns.ts";
import type { Town } from "./town.ts";
import { readingsOf, type State } from "./town-name.ts";

/** What comes of a typed name. */
export type Answer =
  | { readonly kind: "nothing typed" }
  /** No state is chosen; in `states`, by postal code, towns of this name lie. */
  | { readonly kind: "no state"; readonly states: readonly string[] }
  | { readonly kind: "town"; readonly town: Town }
  /** Several towns: all of this very name, or only of names that begin so. */
  | {
      readonly kind: "several";
      readonly exact: boolean;
      /** The name as it was typed, without its state. */
      readonly name: string;
      readonly state: string;
      readonly towns: readonly Town[];
    }
  /** None; `towns` are spelled alike. */
  | {
      readonly kind: "unknown";
      readonly name: string;
      readonly state: string;
      readonly towns: readonly Town[];
    };

/** Fetches the towns of a state, by its postal code. */
export type TownLoader = (state: string) => Promise<readonly Town[]>;

/** Fetches the postal codes of the states in which towns of a plain name lie. */
export type StateLoader = (name: string) => Promise<readonly string[]>;

/** Choices offered at a time. */
const OFFERED = 8;

/**
 * Returns which town somebody means who typed this and, maybe, chose a state; a name that lies in one state only needs none.
 * Rejects if the towns cannot be had.
 */
export async function askFor(
  typed: string,
  chosen: string | undefined,
  states: readonly State[],
  load: TownLoader,
  loadStates: StateLoader,
): Promise<Answer> {
  const readings = readingsOf(typed, states, chosen);
  const [likeliest] = readings;
  if (!likeliest) return { kind: "nothing typed" };
  const placed = await townsOfReadings(readings, load);
  const [first] = placed;
  if (!first) {
    const found = await loadStates(likeliest.name);
    const [only] = found;
    if (only === undefined || found.length > 1) return { kind: "no state", states: found };
    return askFor(typed, only, states, load, loadStates);
  }
  for (const exact of [true, false]) {
    for (const { name, typed: spelled, state, towns } of placed) {
      const found = exact ? townsNamed(name, towns) : findTowns(name, towns, OFFERED);
      const [town] = found;
      if (town && found.length === 1) return { kind: "town", town };
      if (town) return { kind: "several", exact, name: spelled, state, towns: found };
    }
  }
  return {
    kind: "unknown",
    name: first.typed,
    state: first.state,
    towns: spelledLike(first.name, first.towns, 3),
  };
}

/** Returns the towns to suggest while somebody types. Rejects if they cannot be had. */
export async function suggestTowns(
  typed: string,
  chosen: string | undefined,
  states: readonly State[],
  load: TownLoader,
): Promise<Town[] | undefined> {
  const placed = await townsOfReadings(readingsOf(typed, states, chosen), load);
  const found = placed.map(({ name, towns }) => findTowns(name, towns, OFFERED));
  return found.find(({ length }) => length > 0) ?? found[0];
}

async function townsOfReadings(readings: ReturnType<typeof readingsOf>, load: TownLoader) {
  const placed = readings.flatMap(({ state, ...reading }) =>
    state === undefined ? [] : [{ ...reading, state }],
  );
  return Promise.all(placed.map(async (reading) => ({ ...reading, towns: await load(reading.state) })));
}
