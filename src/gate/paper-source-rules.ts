import { TABLES } from "../atlas/content.ts";
import { fault, type Problem, problem } from "../atlas/problem.ts";
import { PAPER_SOURCES } from "../papers/paper-sources.ts";
import { knownIds, type Tables } from "./tables.ts";

/** The example papers are no document of `content/`, and cite its sources all the same. */
export function paperSourceRules({ sources }: Tables): Problem[] {
  const known = knownIds(sources, "id");
  return PAPER_SOURCES.filter((id) => !known.has(id)).map((id) =>
    problem(
      TABLES.sources.file,
      1,
      fault(
        "needed-source",
        `lacks the source "${id}", which the page /join/papers/ cites`,
        `Bring the row back.${known.suggest(id)}`,
      ),
    ),
  );
}
