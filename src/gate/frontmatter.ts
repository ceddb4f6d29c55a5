import { type Document, isMap, LineCounter, parseDocument } from "yaml";
import type { z } from "astro/zod";
import { fault, type Problem, problem, type Spot } from "../atlas/problem.ts";
import { fieldProblems } from "./field-problems.ts";
import { writtenProblems } from "./written-problems.ts";
import { offsetOf, type Path } from "./yaml-offset.ts";
import { yamlProblems } from "./yaml-problems.ts";

type Frontmatter<T> = {
  /** The fields, if all of them are right. */
  readonly matter: T | undefined;
  /** Where in the file a field stands; the nearest field around it if it is not there. */
  readonly spotOf: (path: Path) => Spot;
  readonly problems: Problem[];
};

const NO_FIELDS = fault(
  "no-fields",
  "begins without fields between the two lines of ---",
  "Name them there, one a line: title: My title",
);

/**
 * Reads the YAML between the two lines of `---` and checks it against its schema.
 * `yaml` starts on line 2 of the file.
 */
export function readFrontmatter<S extends z.ZodObject>(
  file: string,
  yaml: string,
  schema: S,
): Frontmatter<z.infer<S>> {
  const counter = new LineCounter();
  // Astro reads frontmatter with js-yaml, which turns 2014-04-02 into a moment in time: do the same.
  const document: Document.Parsed = parseDocument(yaml, {
    lineCounter: counter,
    customTags: ["timestamp"],
    logLevel: "silent",
  });
  const spotAt = (offset: number): Spot => {
    const { line, col } = counter.linePos(offset);
    return { line: line + 1, column: Math.max(col, 1) };
  };
  const spotOf = (path: Path) => spotAt(offsetOf(document.contents, path));
  const failed = (problems: Problem[]) => ({ matter: undefined, spotOf, problems });

  const unread = yamlProblems(file, yaml, document, spotAt);
  if (unread.length > 0) return failed(unread);
  if (!isMap(document.contents)) return failed([problem(file, 1, NO_FIELDS)]);

  const written: unknown = document.toJS();
  const problems = writtenProblems(file, document, spotAt);
  const parsed = schema.safeParse(written);
  if (parsed.success) return { matter: parsed.data, spotOf, problems };
  return failed([
    ...problems,
    ...parsed.error.issues.flatMap((issue) => fieldProblems(file, issue, { written, schema, spotOf })),
  ]);
}
