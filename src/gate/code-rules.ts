import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { fault, type Problem, problem } from "../atlas/problem.ts";
import { BRACE } from "./mdx-problem.ts";
import { spotOfNode } from "./prose-tree.ts";

const IMPORT = fault(
  "code-import",
  "holds an import or export, which runs as code",
  "Delete it: components need no import here.",
);
const EXPRESSION = fault(
  "code-in-braces",
  "holds text in curly braces, which runs as code",
  "Use round brackets instead.",
);

/** MDX runs imports, exports and {expressions} when the site is built: contributed text must hold none. */
export function codeRules(file: string, body: Root): Problem[] {
  const problems: Problem[] = [];
  visit(body, (node) => {
    switch (node.type) {
      case "mdxjsEsm":
        problems.push(problem(file, spotOfNode(node), IMPORT));
        break;
      case "mdxFlowExpression":
      case "mdxTextExpression":
        problems.push(problem(file, spotOfNode(node), EXPRESSION));
        break;
      case "text": {
        const { line, column } = spotOfNode(node);
        const before = /^[^{}]*(?=[{}])/.exec(node.value)?.[0].split("\n");
        if (!before) break;
        const behind = (before.at(-1) ?? "").length;
        const spot = { line: line + before.length - 1, column: behind + (before.length > 1 ? 1 : column) };
        problems.push(problem(file, spot, BRACE));
        break;
      }
      default:
    }
  });
  return problems;
}
