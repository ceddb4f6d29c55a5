import { TABLES } from "../atlas/content.ts";
import { fault, type Problem, problem } from "../atlas/problem.ts";
import { PAPER_SOURCES } from "../papers/paper-sources.ts";
import { knownIds } from "./known-ids.ts";
import type { Tables } from "./tables.ts";

/** The example papers are no document of `content/`, and cite its sources all the same. */
export function paperSourceRules({ sources }: Tables): Problem[] {
  const known = knownIds(sources, "id");
  return PAPER_SOURCES.filter((id) => !known.has(id)).map((id) =>
    problem(
      TABLES.sources.file,
      1,
      fault(
        "missing-row",
        `lacks the source "${id}"`,
        known.suggest(id),
        "The page /join/papers/ cites it: bring the row back, or its id.",
      ),
    ),
  );
}
