import type { Heading, Root } from "mdast";
import { visit } from "unist-util-visit";
import { type Problem, problem } from "../atlas/problem.ts";
import { lineOfNode, wordsOf } from "./prose-tree.ts";

/** Headings begin at ##, since the title is the page's first; they skip no level, and no two are alike. */
export function headingRules(file: string, body: Root): Problem[] {
  const headings: Heading[] = [];
  visit(body, "heading", (heading) => {
    headings.push(heading);
  });
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  let above = 1;
  for (const heading of headings) {
    const line = lineOfNode(heading);
    const words = wordsOf(heading).trim();
    if (heading.depth === 1) {
      problems.push(
        problem(
          file,
          line,
          `has the heading "${words}" with one #. Begin with ##: the page's title is its only first heading.`,
        ),
      );
    } else if (heading.depth > above + 1) {
      const marks = "#".repeat(heading.depth);
      problems.push(
        problem(
          file,
          line,
          `has the heading "${words}" with ${marks}, which skips a level. Use ${"#".repeat(above + 1)}.`,
        ),
      );
    }
    above = heading.depth;

    if (words === "") problems.push(problem(file, line, "has a heading without words"));
    const first = seen.get(words.toLowerCase());
    if (first !== undefined && words !== "") {
      problems.push(
        problem(
          file,
          line,
          `has the heading "${words}" a second time (first on line ${first}). Links could not tell them apart.`,
        ),
      );
    }
    seen.set(words.toLowerCase(), first ?? line);
  }
  return problems;
}
