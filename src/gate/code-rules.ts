import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { type Problem, problem } from "../atlas/problem.ts";
import { lineOfNode } from "./prose-tree.ts";

/** MDX runs imports, exports and {expressions} when the site is built: contributed text must hold none. */
export function codeRules(file: string, body: Root): Problem[] {
  const problems: Problem[] = [];
  visit(body, (node) => {
    switch (node.type) {
      case "mdxjsEsm":
        problems.push(
          problem(
            file,
            lineOfNode(node),
            "holds an import or export, which runs as code. Delete it: components need no import here.",
          ),
        );
        break;
      case "mdxFlowExpression":
      case "mdxTextExpression":
        problems.push(
          problem(
            file,
            lineOfNode(node),
            "holds text in curly braces, which runs as code. Use round brackets instead.",
          ),
        );
        break;
      case "text":
        if (/[{}]/.test(node.value)) {
          problems.push(
            problem(
              file,
              braceLine(node.value, lineOfNode(node)),
              "holds a curly brace. Use round brackets instead.",
            ),
          );
        }
        break;
      default:
    }
  });
  return problems;
}

const braceLine = (text: string, line: number) =>
  line + text.slice(0, text.search(/[{}]/)).split("\n").length - 1;
