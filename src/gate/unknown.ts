import { type Fault, fault } from "../atlas/problem.ts";
import type { KnownIds } from "./known-ids.ts";
import type { KnownPairs } from "./known-pairs.ts";

/* What is said of an id that nothing has, wherever it is named. */

/** Returns the fault of a place that is not listed, or undefined. */
export const unknownPlace = (id: string, places: KnownIds): Fault | undefined =>
  places.has(id)
    ? undefined
    : fault(
        "unknown-place",
        `names the place "${id}", which content/places.csv does not list`,
        places.suggest(id),
        "Write the id of a place listed there, or add a row for it.",
      );

/** Returns the fault of a source that is not listed, or undefined. */
export const unknownSource = (id: string, sources: KnownIds): Fault | undefined =>
  sources.has(id)
    ? undefined
    : fault(
        "unknown-source",
        `names the source "${id}", which content/sources.csv does not list`,
        sources.suggest(id),
        "Write the id of a source listed there, or add a row for it.",
      );

/** Returns the fault of a pair that is not listed, or undefined. */
export const unknownPair = (
  pair: { readonly us: string; readonly partner: string },
  pairs: KnownPairs,
): Fault | undefined =>
  pairs.has(pair)
    ? undefined
    : fault(
        "unknown-pair",
        `names the pair ${pair.us} and ${pair.partner}, which content/partnerships.csv does not list`,
        pairs.suggest(pair),
        "Name a pair listed there, or add a row for it.",
      );
