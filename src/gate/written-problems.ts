import { type Document, isScalar, visit } from "yaml";
import { fault, type Problem, problem, type Spot } from "../atlas/problem.ts";
import { noSuchDay } from "./date-faults.ts";

/** Reports what a schema cannot see in fields that are YAML: 2014-02-30 would silently become March 2, and nothing 1970. */
export function writtenProblems(
  file: string,
  document: Document.Parsed,
  spotAt: (offset: number) => Spot,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_key, { value, source, range }) {
      if (!(value instanceof Date) || !source || !range) return;
      if (Number.isNaN(value.valueOf()) || !value.toISOString().startsWith(source.slice(0, 10))) {
        problems.push(problem(file, spotAt(range[0]), noSuchDay(`holds "${source}"`)));
      }
    },
    Pair(_key, { key, value }) {
      if (!isScalar(key) || !key.range || !(value === null || (isScalar(value) && value.value === null)))
        return;
      const found = fault(
        "empty-field",
        `leaves the field ${String(key.value)} empty`,
        "Write its text behind the colon, or delete the line.",
      );
      problems.push(problem(file, spotAt(key.range[0]), found));
    },
  });
  return problems;
}
