import { type RowOf, TABLES, type TableName } from "../atlas/content.ts";
import type { Row, Table } from "../atlas/csv.ts";
import { didYouMean } from "../atlas/nearest.ts";
import { pairId } from "../atlas/pair-id.ts";
import { type Problem, problem } from "../atlas/problem.ts";

/** All tables of `content/`, as read. */
export type Tables = { readonly [N in TableName]: Table<RowOf<N>> };

/** The ids of one table, for rows elsewhere that name them. */
export type KnownIds = {
  /** True also if the table could not be read to its end: then nobody can say that an id is missing. */
  readonly has: (id: string) => boolean;
  /** ` Did you mean "fr-lyon"?`, or an empty text. */
  readonly suggest: (id: string) => string;
};

/** Returns the ids in a column of a table; rows with other faults count too, so that one fault is told once. */
export function knownIds(table: Table<object>, column: string): KnownIds {
  const cells = [...table.rows, ...table.rejected].map(({ value }) =>
    String(Reflect.get(value, column) ?? ""),
  );
  const ids = new Set(cells);
  return {
    // An empty table is told once, and not again for every row that names one of its ids.
    has: (id) => ids.has(id) || !table.complete || ids.size === 0,
    suggest: (id) => didYouMean(id, ids),
  };
}

/** Returns the ids of the pairs of partnerships.csv. */
export function knownPairs({ partnerships }: Tables): Pick<KnownIds, "has"> {
  const sound = partnerships.rows.map(({ value }) => pairId(value));
  const rejected = partnerships.rejected.map(({ value: { us = "", partner = "" } }) =>
    pairId({ us, partner }),
  );
  const pairs = new Set([...sound, ...rejected]);
  return { has: (pair) => pairs.has(pair) || !partnerships.complete || pairs.size === 0 };
}

/** A rule for one row: returns what is wrong with it, one sentence each. */
type RowRule<T> = (value: T) => (string | false | undefined)[];

/** Applies a rule to each row of a table. */
export function eachRow<N extends TableName>(name: N, tables: Tables, rule: RowRule<RowOf<N>>): Problem[] {
  const rows: readonly Row<RowOf<N>>[] = tables[name].rows;
  return rows.flatMap(({ line, value }) =>
    rule(value).flatMap((message) => (message ? [problem(TABLES[name].file, line, message)] : [])),
  );
}

/** The tables whose rows have an id of their own. */
type TableWithIds = {
  [N in TableName]: RowOf<N> extends { readonly id: string } ? N : never;
}[TableName];

/** Reports every row whose id an earlier row has. */
export const noIdTwice = (name: TableWithIds, tables: Tables): Problem[] =>
  noTwice(
    name,
    tables,
    ({ id }) => id,
    ({ id }) => `has the id "${id}"`,
  );

/** Reports every row whose key an earlier row has: two places with one id. Rows without a key are left alone. */
export function noTwice<N extends TableName>(
  name: N,
  tables: Tables,
  keyOf: (value: RowOf<N>) => string | undefined,
  describe: (value: RowOf<N>) => string,
): Problem[] {
  const seen = new Map<string, number>();
  const rows: readonly Row<RowOf<N>>[] = tables[name].rows;
  return rows.flatMap(({ line, value }) => {
    const key = keyOf(value);
    if (key === undefined) return [];
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, line);
      return [];
    }
    return [
      problem(
        TABLES[name].file,
        line,
        `${describe(value)} a second time (first on line ${first}). Keep one of the two.`,
      ),
    ];
  });
}
