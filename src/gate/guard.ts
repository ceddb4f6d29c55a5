import type { Root } from "mdast";
import { hiddenSigns } from "../atlas/hidden-signs.ts";
import { fault, type Problem, problem } from "../atlas/problem.ts";
import { readProse } from "./document.ts";
import { MATTERS } from "./matters.ts";
import { safeFields } from "./safe-fields.ts";
import { unsafeIn } from "./safe-tree.ts";
import { splitText } from "./split-text.ts";
import { beyondLimits } from "./text-limits.ts";

/*
 * The second guard, which stands at the compiler: whatever command compiles a text, and whoever forgot the check, a text
 * that could run something is not compiled. It knows nothing of ids, style or places; the check tells those.
 */

/** Every field that any document may have. `layout` is none of them: Astro would import the file that it names. */
const FIELDS: ReadonlySet<string> = new Set(
  Object.values(MATTERS).flatMap(({ shape }) => Object.keys(shape)),
);

const NO_FIELDS = fault(
  "guard-no-fields",
  "does not begin with fields between two lines of ---",
  "Run npm run check:content, which says what to mend.",
);

/**
 * Reports what could run in a text as the check reads it, before the compiler sees it: some code ends the compiler without
 * a word. `file` is its path from the top of the project.
 */
export function guardText(file: string, written: string): Problem[] {
  if (!file.startsWith("content/")) {
    return [problem(file, 1, fault("guard-place", "is an MDX file outside content/", "Move it there."))];
  }
  const text = written.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const limit = beyondLimits(text);
  if (limit) return [problem(file, limit, limit.fault)];
  const split = splitText(text);
  if (!split) return [problem(file, 1, NO_FIELDS)];
  const { body, problems } = readProse(file, split.prose);
  return [
    ...hiddenSigns(text).map((sign) => problem(file, sign, sign.fault)),
    ...safeFields(file, split.yaml),
    ...problems,
    ...(body ? guardTree(file, body) : []),
  ];
}

/** Reports fields, as Astro read them, that no document has. */
export const guardFields = (file: string, fields: object): Problem[] =>
  Object.keys(fields)
    .filter((name) => !FIELDS.has(name))
    .map((name) =>
      problem(
        file,
        1,
        fault("guard-field", `has the field "${name}", which no document has`, "Delete the field."),
      ),
    );

/** Reports what could run in a tree, such as the one that is about to be compiled. */
export const guardTree = (file: string, root: Root): Problem[] =>
  unsafeIn(root).map((unsafe) => problem(file, unsafe, unsafe.fault));
