import type { z } from "astro/zod";
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { compilerRules } from "./compiler-rules.ts";
import { readFrontmatter } from "./frontmatter.ts";
import { isMdxFault, mdxProblem } from "./mdx-problem.ts";
import { fault, type Problem, problem, type Spot } from "../atlas/problem.ts";
import { readText } from "../atlas/text-file.ts";
import { safeFields } from "./safe-fields.ts";
import { splitText } from "./split-text.ts";
import { beyondLimits } from "./text-limits.ts";
import type { Path } from "./yaml-offset.ts";

/** One MDX file, taken apart. */
export type Document<T> = {
  readonly file: string;
  /** The fields between the two lines of ---, if all of them are right. */
  readonly matter: T | undefined;
  /** The text below them, if it can be read; its positions are lines of the file. */
  readonly body: Root | undefined;
  /** Where in the file a field stands. */
  readonly spotOf: (path: Path) => Spot;
  readonly problems: Problem[];
  /** What other readers of the file, Astro's among them, would find in it that is not safe. */
  readonly compiled: Problem[];
};

const START: Spot = { line: 1, column: 1 };

const UNENDED = fault(
  "fields-not-ended",
  "begins its fields with --- and never ends them",
  "Write a second line of --- below the last field.",
);
const FIELDS_MISSING = fault(
  "fields-not-begun",
  "must begin with a line of ---, then its fields, then a second line of ---",
  "Copy the top of another file of the same folder, and write your own texts into it.",
);

const TOO_DEEP = fault(
  "nested-too-deep",
  "holds something within something, deeper than can be read",
  "Close the tags, brackets and quotations that are open, or undo the last change.",
);

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/**
 * Reads one MDX file: fields against their schema, text into a tree.
 * Never throws on bad input: what cannot be read is left out and told as problems with file and line.
 */
export function readDocument<S extends z.ZodObject>(
  file: string,
  bytes: Uint8Array,
  schema: S,
): Document<z.infer<S>> {
  const { text, problems } = readText(file, bytes);
  const unread = { file, matter: undefined, body: undefined, spotOf: () => START, compiled: [] };
  if (text === undefined) return { ...unread, problems };
  const limit = beyondLimits(text);
  if (limit) return { ...unread, problems: [...problems, problem(file, limit, limit.fault)] };

  const split = splitText(text);
  if (!split) {
    const found = text.startsWith("---") ? UNENDED : FIELDS_MISSING;
    return { ...unread, problems: [...problems, problem(file, 1, found)] };
  }
  const { yaml, prose } = split;
  const { matter, spotOf, problems: matterProblems } = readFrontmatter(file, yaml, schema);
  const { body, problems: proseProblems } = readProse(file, prose);
  return {
    file,
    matter,
    body,
    spotOf,
    problems: [...problems, ...matterProblems, ...proseProblems],
    compiled: [...safeFields(file, yaml), ...(body ? compilerRules(file, prose, body) : [])],
  };
}

/** Reads a text as the check does, into a tree, or says in plain words why it cannot be read. Never throws. */
export function readProse(file: string, prose: string): { body: Root | undefined; problems: Problem[] } {
  try {
    return { body: parser.parse(prose), problems: [] };
  } catch (error) {
    if (isMdxFault(error)) return { body: undefined, problems: [mdxProblem(file, prose, error)] };
    // Only text nested some thousand deep upsets the parser itself; the editor still gets a sentence.
    if (!(error instanceof RangeError)) throw error;
    return { body: undefined, problems: [problem(file, 1, TOO_DEEP)] };
  }
}
