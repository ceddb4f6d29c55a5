import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { SatteriProcessorOptions } from "@astrojs/markdown-satteri";
import type { AstroIntegration } from "astro";
import { formatProblem, type Problem } from "../atlas/problem.ts";
import { oddEntryRules } from "../gate/folder-rules.ts";
import { guardFields, guardText, guardTree } from "../gate/guard.ts";
import { walkFolder } from "../gate/walk-folder.ts";

type TreePlugin = NonNullable<SatteriProcessorOptions["mdastPlugins"]>[number];

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const fromRoot = (path: string) => relative(ROOT, path).replaceAll(sep, "/");

/**
 * Refuses, in every command of Astro, to read on if `content/` holds a symbolic link, and to compile an MDX text that
 * could run something. It must come before `mdx()`, and `guardedTree` first among the plugins of the processor.
 */
export const contentGuard = (): AstroIntegration => ({
  name: "content-guard",
  hooks: {
    "astro:config:setup": ({ updateConfig }) => {
      refuse(oddEntryRules(walkFolder("content", ROOT).odd));
      updateConfig({ vite: { plugins: [guardedText] } });
    },
  },
});

/** Reads each MDX file before the compiler does. */
export const guardedText = {
  name: "content-guard",
  enforce: "pre" as const,
  transform: {
    // The very modules that the compiler takes: with a question and a word behind, it is a module that Astro wrote.
    filter: { id: /\.mdx$/ },
    handler(code: string, id: string): undefined {
      refuse(guardText(fromRoot(id), code));
    },
  },
};

/** Walks the very tree that is compiled, and the fields as Astro read them. */
export const guardedTree: TreePlugin = ({ fileURL, data }) => {
  const file = fileURL ? fromRoot(fileURLToPath(fileURL)) : "content/";
  refuse(guardFields(file, data.astro?.frontmatter ?? {}));
  return {
    name: "content-guard",
    options: { position: true },
    before: (root) => refuse(guardTree(file, root)),
  };
};

function refuse(problems: readonly Problem[]): undefined {
  const [first] = problems;
  if (!first) return;
  const said = problems.map(formatProblem).join("\n");
  throw Object.assign(new Error(said), { line: first.line, column: first.column });
}
