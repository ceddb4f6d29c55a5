import type { Table } from "../atlas/csv.ts";
import { asQuestion, meantAmong } from "../atlas/did-you-mean.ts";

/** The ids of one table, for rows elsewhere that name them. */
export type KnownIds = {
  /** True also if the table could not be read to its end: then nobody can say that an id is missing. */
  readonly has: (id: string) => boolean;
  /** `Did you mean "fr-lyon"?`, or an empty text. */
  readonly suggest: (id: string) => string;
};

/** Returns the ids in a column of a table; rows with other faults count too, so that one fault is told once. */
export function knownIds(table: Table<object>, column: string): KnownIds {
  const ids = new Set(cellsOf(table, column));
  let meant: ReturnType<typeof meantAmong> | undefined;
  return {
    // An empty table is told once, and not again for every row that names one of its ids.
    has: (id) => ids.has(id) || !table.complete || ids.size === 0,
    suggest: (id) => asQuestion((meant ??= meantAmong(ids))(id)),
  };
}

/** Returns what stands in a column of a table, also in rows with faults. */
export const cellsOf = (table: Table<object>, column: string): string[] =>
  [...table.rows, ...table.rejected].map(({ value }) => String(Reflect.get(value, column) ?? ""));
