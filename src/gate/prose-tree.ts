import type { Nodes, Root } from "mdast";
// Adds the nodes of MDX to those of Markdown.
import type {} from "mdast-util-mdx";
import { visit } from "unist-util-visit";
import type { Spot } from "../atlas/problem.ts";

/** A component or tag in the text: <Cite to="id" />. */
export type Part = Extract<Nodes, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

/** Returns every component and tag of a text, in reading order. */
export function partsOf(body: Root): Part[] {
  const parts: Part[] = [];
  visit(body, (node) => {
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") parts.push(node);
  });
  return parts;
}

/** Returns the value of a setting if it is written as plain text. */
export function setting(part: Part, name: string): string | undefined {
  for (const attribute of part.attributes) {
    if (
      attribute.type === "mdxJsxAttribute" &&
      attribute.name === name &&
      typeof attribute.value === "string"
    ) {
      return attribute.value;
    }
  }
  return undefined;
}

/** Returns the words of a setting that lists ids: "one two" is two. */
export const idsIn = (part: Part, name: string): string[] =>
  setting(part, name)?.split(/\s+/).filter(Boolean) ?? [];

/** Returns where in the file a node begins, or a setting of a part. */
export function spotOfNode({ position }: Pick<Nodes, "position">): Spot {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
}

/** Returns where a setting of a part begins; the part itself if it has no such setting. */
export const spotOfSetting = (part: Part, name: string): Spot =>
  spotOfNode(
    part.attributes.find((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === name) ??
      part,
  );

/** Returns the words of a node without any markup. */
export function wordsOf(node: Nodes): string {
  if ("value" in node) return node.type === "text" || node.type === "inlineCode" ? node.value : "";
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}
