import { type Fault, fault } from "../atlas/problem.ts";
import type { KnownIds } from "./known-ids.ts";
import { inColumn } from "./tables.ts";
import { unknownSource } from "./unknown.ts";

/** Returns what is wrong with the sources of a row that must name one: that it names none, or one that is not listed. */
export function rowSources<C extends string>(
  column: C,
  ids: readonly string[],
  sources: KnownIds,
): (readonly [C, Fault] | undefined)[] {
  if (ids.length > 0) return ids.map((id) => inColumn(column, unknownSource(id, sources)));
  const mend = "Write the id of a source that content/sources.csv lists; several with a blank between them.";
  return [[column, fault("missing-source", "names no source", mend)]];
}
