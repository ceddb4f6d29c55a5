import type { Fault } from "../atlas/problem.ts";
import type { KnownIds } from "./known-ids.ts";
import { inColumn } from "./tables.ts";
import { unknownSource } from "./unknown.ts";

/** Returns what is wrong with the sources of a row: one that is not listed. That it names any, its schema asks. */
export const rowSources = <C extends string>(
  column: C,
  ids: readonly string[],
  sources: KnownIds,
): (readonly [C, Fault] | undefined)[] => ids.map((id) => inColumn(column, unknownSource(id, sources)));
