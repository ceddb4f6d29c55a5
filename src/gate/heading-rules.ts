import type { Heading, Root } from "mdast";
import { visit } from "unist-util-visit";
import { type Fault, fault, type Problem, problem, type Spot } from "../atlas/problem.ts";
import { spotOfNode, wordsOf } from "./prose-tree.ts";
import type { TakenIds } from "./taken-ids.ts";

type Line = { readonly spot: Spot; readonly depth: number; readonly words: string };

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
    ].flatMap((found) => (found === undefined ? [] : [problem(file, heading.spot, found)])),
  );
}

function headingsOf(body: Root): Line[] {
  const headings: Heading[] = [];
  visit(body, "heading", (heading) => {
    headings.push(heading);
  });
  return headings.map((heading) => ({
    spot: spotOfNode(heading),
    depth: heading.depth,
    words: wordsOf(heading).trim(),
  }));
}

function levelFault({ depth, words }: Line, above: number): Fault | undefined {
  if (depth === 1) {
    const mend = "Begin with ##: the page's title is its only first heading.";
    return fault("first-heading", `has the heading "${words}" with one #`, mend);
  }
  if (depth <= above + 1) return undefined;
  const what = `has the heading "${words}" with ${"#".repeat(depth)}, which skips a level`;
  return fault("heading-level-skipped", what, `Use ${"#".repeat(above + 1)}.`);
}

function wordsFault({ words }: Line, earlier: readonly Line[]): Fault | undefined {
  if (words === "") {
    return fault(
      "heading-without-words",
      "has a heading without words",
      "Write its words behind the #, or delete it.",
    );
  }
  const first = earlier.find((other) => other.words.toLowerCase() === words.toLowerCase());
  return (
    first &&
    fault(
      "heading-twice",
      `has the heading "${words}" a second time (first on line ${first.spot.line})`,
      "Use other words for one of them: links could not tell them apart.",
    )
  );
}

function addressFault({ words }: Line, taken: TakenIds): Fault | undefined {
  const id = idOf(words);
  if (!Object.hasOwn(taken, id)) return undefined;
  return fault(
    "heading-taken",
    `has the heading "${words}", whose address #${id} belongs to another part of the page`,
    `Use other words, such as "${taken[id]}".`,
  );
}

/** The id that Astro gives to a heading, as GitHub does: letters, digits, hyphens; no other sign. */
const idOf = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-")
    .replace(/-$/, "");
