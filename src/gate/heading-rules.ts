import type { Heading, Root } from "mdast";
import { visit } from "unist-util-visit";
import { type Problem, problem } from "../atlas/problem.ts";
import { lineOfNode, wordsOf } from "./prose-tree.ts";
import type { TakenIds } from "./taken-ids.ts";

type Line = { readonly line: number; readonly depth: number; readonly words: string };

/**
 * Headings begin at ##, since the title is the page's first; they skip no level, no two are alike, and none has the
 * address of a part of the page itself.
 */
export function headingRules(file: string, body: Root, taken: TakenIds): Problem[] {
  const headings = headingsOf(body);
  return headings.flatMap((heading, i) =>
    [
      levelFault(heading, headings[i - 1]?.depth ?? 1),
      wordsFault(heading, headings.slice(0, i)),
      addressFault(heading, taken),
    ].flatMap((fault) => (fault === undefined ? [] : [problem(file, heading.line, fault)])),
  );
}

function headingsOf(body: Root): Line[] {
  const headings: Heading[] = [];
  visit(body, "heading", (heading) => {
    headings.push(heading);
  });
  return headings.map((heading) => ({
    line: lineOfNode(heading),
    depth: heading.depth,
    words: wordsOf(heading).trim(),
  }));
}

function levelFault({ depth, words }: Line, above: number): string | undefined {
  if (depth === 1)
    return `has the heading "${words}" with one #. Begin with ##: the page's title is its only first heading.`;
  if (depth <= above + 1) return undefined;
  return `has the heading "${words}" with ${"#".repeat(depth)}, which skips a level. Use ${"#".repeat(above + 1)}.`;
}

function wordsFault({ words }: Line, earlier: readonly Line[]): string | undefined {
  if (words === "") return "has a heading without words";
  const first = earlier.find((other) => other.words.toLowerCase() === words.toLowerCase());
  return (
    first &&
    `has the heading "${words}" a second time (first on line ${first.line}). Links could not tell them apart.`
  );
}

function addressFault({ words }: Line, taken: TakenIds): string | undefined {
  const id = idOf(words);
  if (!Object.hasOwn(taken, id)) return undefined;
  return `has the heading "${words}", whose address #${id} belongs to another part of the page. Use other words, such as "${taken[id]}".`;
}

/** The id that Astro gives to a heading, as GitHub does: letters, digits, hyphens; no other sign. */
const idOf = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-")
    .replace(/-$/, "");
