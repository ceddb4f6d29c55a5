import { type RowOf, TABLES, type TableName } from "../atlas/content.ts";
import type { Row, Table } from "../atlas/csv.ts";
import { type Fault, fault, type Problem, problem } from "../atlas/problem.ts";
import type { FaultKind } from "../atlas/fault-kinds.ts";

/** All tables of `content/`, as read. */
export type Tables = { readonly [N in TableName]: Table<RowOf<N>> };

/** What is wrong with a row, and in which of its columns. */
export type CellFault<T> = readonly [column: keyof T & string, found: Fault];

/** A rule for one row: returns what is wrong with it. */
type RowRule<T> = (value: T) => (CellFault<T> | false | undefined)[];

/** Applies a rule to each row of a table. */
export function eachRow<N extends TableName>(name: N, tables: Tables, rule: RowRule<RowOf<N>>): Problem[] {
  const rows: readonly Row<RowOf<N>>[] = tables[name].rows;
  return rows.flatMap(({ line, value }) =>
    rule(value).flatMap((found) => (found ? [cellProblem(name, tables, line, ...found)] : [])),
  );
}

/** Returns a problem at a cell: of the column of that name, in the row of that line. */
export const cellProblem = (
  name: TableName,
  tables: Tables,
  line: number,
  column: string,
  found: Fault,
): Problem => problem(TABLES[name].file, tables[name].spotOf(line, column), found);

/** The tables whose rows have an id of their own. */
type TableWithIds = {
  [N in TableName]: RowOf<N> extends { readonly id: string } ? N : never;
}[TableName];

/** Reports every row whose id an earlier row has. */
export const noIdTwice = (name: TableWithIds, tables: Tables): Problem[] =>
  noTwice(name, tables, {
    kind: "id-twice",
    column: "id",
    keyOf: ({ id }) => id,
    describe: ({ id }) => `has the id "${id}"`,
    mend: "Give one of the two another id, or delete it if both mean the same.",
  });

/** What no two rows of a table may have in common. */
type Once<T> = {
  readonly kind: FaultKind;
  /** The column in which to mend it. */
  readonly column: keyof T & string;
  /** Rows without a key are left alone. */
  readonly keyOf: (value: T) => string | undefined;
  /** What the second row does again: `has the id "act"`. */
  readonly describe: (value: T) => string;
  readonly mend?: string;
};

/** Reports every row whose key an earlier row has: two places with one id. */
export function noTwice<N extends TableName>(
  name: N,
  tables: Tables,
  { kind, column, keyOf, describe, mend = "Keep one of the two." }: Once<RowOf<N>>,
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
    const what = `${describe(value)} a second time (first on line ${first})`;
    return [cellProblem(name, tables, line, column, fault(kind, what, mend))];
  });
}

/** Returns a fault with the column it stands in, if there is one. */
export const inColumn = <C extends string>(
  column: C,
  found: Fault | undefined,
): readonly [C, Fault] | undefined => found && [column, found];
