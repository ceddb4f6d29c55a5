import { type Document, isMap, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "astro/zod";
import { issueSentence } from "../atlas/issue-sentence.ts";
import { didYouMean } from "../atlas/nearest.ts";
import { type Problem, problem } from "../atlas/problem.ts";
import { offsetOf, type Path } from "./yaml-offset.ts";
import { yamlProblems } from "./yaml-problems.ts";

type Frontmatter<T> = {
  /** The fields, if all of them are right. */
  readonly matter: T | undefined;
  /** Line of the file on which a field stands; the nearest field around it if it is not there. */
  readonly lineOf: (path: Path) => number;
  readonly problems: Problem[];
};

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
  const document = parseDocument(yaml, {
    lineCounter: counter,
    customTags: ["timestamp"],
    logLevel: "silent",
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const lineOf = (path: Path) => lineAt(offsetOf(document.contents, path));

  const problems = yamlProblems(file, yaml, document, lineAt);
  if (problems.length > 0) return { matter: undefined, lineOf, problems };
  if (!isMap(document.contents)) {
    const message = `must name its fields between the two lines of ---, one a line: title: My title`;
    return { matter: undefined, lineOf, problems: [problem(file, 1, message)] };
  }
  const written: unknown = document.toJS();
  const parsed = schema.safeParse(written);
  if (parsed.success)
    return { matter: parsed.data, lineOf, problems: impossibleDays(file, document, lineAt) };
  return {
    matter: undefined,
    lineOf,
    problems: [
      ...impossibleDays(file, document, lineAt),
      ...parsed.error.issues.flatMap((issue) => fieldProblems(file, issue, written, schema, lineOf)),
    ],
  };
}

function fieldProblems(
  file: string,
  issue: z.core.$ZodIssue,
  written: unknown,
  schema: z.ZodObject,
  lineOf: (path: Path) => number,
): Problem[] {
  if (issue.code === "unrecognized_keys") {
    // Fields inside a list have no schema at hand here; their few names are told apart by eye.
    const known = issue.path.length === 0 ? Object.keys(schema.shape) : [];
    const list = known.length > 0 ? ` Known fields: ${known.join(", ")}.` : "";
    return issue.keys.map((key) =>
      problem(
        file,
        lineOf([...issue.path, key]),
        `has an unknown field "${key}".${didYouMean(key, known)}${list}`,
      ),
    );
  }
  const value = valueAt(written, issue.path);
  const name = fieldName(issue.path);
  if (value === undefined) return [problem(file, lineOf(issue.path), `lacks the field ${name}`)];
  const shown = typeof value === "string" || typeof value === "number" ? ` "${shorten(String(value))}"` : "";
  return [problem(file, lineOf(issue.path), `${name}${shown} ${issueSentence(issue, value)}`)];
}

/** 2014-02-30 would silently become March 2. */
function impossibleDays(
  file: string,
  document: Document.Parsed,
  lineAt: (offset: number) => number,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_key, { value, source, range }) {
      if (!(value instanceof Date) || !source || !range) return;
      if (Number.isNaN(value.valueOf()) || !value.toISOString().startsWith(source.slice(0, 10))) {
        problems.push(problem(file, lineAt(range[0]), `"${source}" is not a day of the calendar`));
      }
    },
  });
  return problems;
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

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
