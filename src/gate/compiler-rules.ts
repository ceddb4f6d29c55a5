import type { Root } from "mdast";
import { mdxToMdast } from "satteri";
import { fault, type Problem, problem } from "../atlas/problem.ts";
import { unsafeIn } from "./safe-tree.ts";

/** What Astro has the compiler read beyond plain Markdown; a test compares the two. */
export const COMPILER_FEATURES = { gfm: true, smartPunctuation: true } as const;

/**
 * Reports what could run in a text: in `body`, which the check's own reader made of it, and then in what the compiler makes
 * of it. Other rules tell most of it in plainer words; this one is here because two readers of one text can disagree, and
 * the compiler's reading is the one that counts. It comes second because some code ends the compiler, and us with it.
 * `prose` has blank lines in place of the fields. Never throws.
 */
export function compilerRules(file: string, prose: string, body: Root): Problem[] {
  const found = unsafeIn(body).map((unsafe) => problem(file, unsafe, unsafe.fault));
  if (found.length > 0) return found;
  try {
    const root = mdxToMdast(prose, { features: COMPILER_FEATURES });
    if (root.type !== "root") throw new Error("1:1: it has no text");
    return unsafeIn(root).map((unsafe) => problem(file, unsafe, unsafe.fault));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const [, line = "1", column = "1", why = reason] = /^(\d+):(\d+): (.*)$/s.exec(reason) ?? [];
    return [
      problem(
        file,
        { line: Number(line), column: Number(column) },
        fault(
          "compiler-cannot-read",
          `holds markup that the site cannot be built from (${why.replaceAll(/\s+/g, " ").slice(0, 120)})`,
          "Look for a tag or a curly brace that was not meant, or undo the last change of this line.",
        ),
      ),
    ];
  }
}

/** Drops what the compiler's reading found on a line where the check's own reading has told a fault already. */
export function withoutEchoes(told: readonly Problem[], compiled: readonly Problem[]): Problem[] {
  const lines = new Set(told.map(({ file, line }) => `${file}:${line}`));
  return compiled.filter(({ file, line }) => !lines.has(`${file}:${line}`));
}
