import type { Root } from "mdast";
import { mdxToMdast } from "satteri";
import { fault, type Problem, problem } from "../atlas/problem.ts";
import { unsafeIn } from "./safe-tree.ts";

/** What Astro has the compiler read beyond plain Markdown; a test compares the two. */
export const COMPILER_FEATURES = { gfm: true, smartPunctuation: true } as const;

/**
 * Reads a text as the compiler will, and reports what it would find in it that could run. The check's own reader tells
 * faults in plainer words; this one is here because two readers of one text can disagree, and only the compiler's counts.
 * `prose` has blank lines in place of the fields. Never throws.
 */
export function compilerRules(file: string, prose: string): Problem[] {
  try {
    const root = mdxToMdast(prose, { features: COMPILER_FEATURES });
    if (root.type !== "root") throw new Error("1:1: it has no text");
    return unsafeIn(root as Root).map((unsafe) => problem(file, unsafe, unsafe.fault));
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
