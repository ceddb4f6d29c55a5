import type { z } from "astro/zod";
import { didYouMean } from "../atlas/did-you-mean.ts";
import { issueFault } from "../atlas/issue-fault.ts";
import { fault, type Problem, problem, type Spot } from "../atlas/problem.ts";
import { fieldsAt, meaningAt } from "../atlas/schema-at.ts";
import type { Path } from "./yaml-offset.ts";

/** The fields of a document, as written and as they ought to be. */
type Fields = {
  readonly written: unknown;
  readonly schema: z.ZodObject;
  readonly spotOf: (path: Path) => Spot;
};

/** Returns what one issue of the schema means for the editor. */
export function fieldProblems(
  file: string,
  issue: z.core.$ZodIssue,
  { written, schema, spotOf }: Fields,
): Problem[] {
  if (issue.code === "unrecognized_keys") {
    const known = fieldsAt(schema, issue.path);
    const list = `Known fields: ${known.join(", ")}.`;
    return issue.keys.map((key) =>
      problem(
        file,
        spotOf([...issue.path, key]),
        fault("unknown-field", `has an unknown field "${key}"`, didYouMean(key, known), list),
      ),
    );
  }
  const value = valueAt(written, issue.path);
  // An empty field is told once, as it is written.
  if (value === null && typeof issue.path.at(-1) === "string") return [];
  const name = fieldName(issue.path);
  const meaning = meaningAt(schema, issue.path);
  if (value !== undefined)
    return [
      problem(file, spotOf(issue.path), issueFault(issue, { name: `the field ${name}`, value, meaning })),
    ];
  const belongs = meaning && `What belongs there: ${meaning}.`;
  const mend = `Add a line that begins with "${String(issue.path.at(-1))}:".`;
  return [
    problem(file, spotOf(issue.path), fault("missing-field", `lacks the field ${name}`, mend, belongs)),
  ];
}

function valueAt(written: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    written,
  );
}

/** ["dates", 1, "text"] becomes "text of dates, entry 2". */
function fieldName(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? `entry ${step + 1}` : String(step)))
    .reduce(
      (outer, step) =>
        step.startsWith("entry ") ? `${outer}, ${step}` : outer ? `${step} of ${outer}` : step,
      "",
    );
}
