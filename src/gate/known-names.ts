import type { Table } from "../atlas/csv.ts";
import type { RowOf } from "../atlas/content.ts";
import { asQuestion, meantAmong, plainForm } from "../atlas/did-you-mean.ts";
import { type KnownIds, knownIds } from "./known-ids.ts";

/** A row that people call by name and rows elsewhere by id. */
type Called = { readonly id: string; readonly names: readonly string[] };

/** Returns the ids of places.csv; a place is also found by its name, "Lyon", or another spelling of it. */
export const knownPlaces = ({ places }: { readonly places: Table<RowOf<"places">> }): KnownIds =>
  withNames(knownIds(places, "id"), () =>
    places.rows.map(({ value: { id, name, aliases = [], native_name = name } }) => ({
      id,
      names: [name, native_name, ...aliases],
    })),
  );

/** Returns the codes of countries.csv; a country is also found by its name. */
export const knownCountries = ({ countries }: { readonly countries: Table<RowOf<"countries">> }): KnownIds =>
  withNames(knownIds(countries, "code"), () =>
    countries.rows.map(({ value: { code, name } }) => ({ id: code, names: [name] })),
  );

/** Suggests by name what cannot be told by the id alone: what is named exactly so comes before what is spelled alike. */
function withNames(ids: KnownIds, called: () => readonly Called[]): KnownIds {
  let names: Map<string, string[]> | undefined;
  let alike: ReturnType<typeof meantAmong> | undefined;
  return {
    ...ids,
    suggest(id) {
      names ??= idsByName(called());
      const same = idsNamed(id, names);
      if (same.length > 0) return asQuestion(same);
      const near = ids.suggest(id);
      if (near) return near;
      alike ??= meantAmong(names.keys());
      return asQuestion([...new Set(alike(id).flatMap((name) => names?.get(name) ?? []))]);
    },
  };
}

function idsByName(called: readonly Called[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, names } of called) {
    for (const name of new Set(names.flatMap((written) => [plainForm(written), written.trim()]))) {
      if (name) found.set(name, [...new Set([...(found.get(name) ?? []), id])]);
    }
  }
  return found;
}

/**
 * Returns the ids of the places that have this name, or the name behind the first parts of this id: of "us-ohio-toledo" and
 * "us-toledo" it is Toledo. Those that begin as the id does come first.
 */
function idsNamed(id: string, names: ReadonlyMap<string, readonly string[]>): string[] {
  const parts = plainForm(id).split("-");
  const named = [id.trim(), ...parts.map((_, from) => parts.slice(from).join("-"))]
    .map((name) => names.get(name))
    .find((found) => found !== undefined);
  const country = `${parts[0] ?? ""}-`;
  return [...(named ?? [])].sort((a, b) => Number(b.startsWith(country)) - Number(a.startsWith(country)));
}
