import type { Nodes, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { SOURCE_SETTINGS } from "./prose-parts.ts";
import { lineOfNode, wordsOf } from "./prose-tree.ts";

/** A piece of prose in the author's own words. */
export type Passage = {
  readonly line: number;
  readonly text: string;
  readonly kind: "paragraph" | "heading" | "field";
  /** Whether a source is named in it, or by the part around it. */
  readonly sourced: boolean;
};

/** Returns the headings and paragraphs of a text. What stands in a Quote is somebody else's and left out. */
export function passagesOf(body: Root): Passage[] {
  const passages: Passage[] = [];
  visit(body, (node, _index, parent) => {
    if (isPart(node) && node.name === "Quote") return SKIP;
    if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") return;
    passages.push({
      line: lineOfNode(node),
      text: ownWordsOf(node),
      kind: node.type === "heading" ? "heading" : "paragraph",
      sourced: namesSource(node) || (parent !== undefined && isPart(parent) && isSource(parent)),
    });
    return SKIP;
  });
  return passages;
}

/** A Quote may stand within a paragraph. */
const ownWordsOf = (node: Nodes): string => {
  if (isPart(node) && node.name === "Quote") return "";
  return "children" in node ? node.children.map(ownWordsOf).join("") : wordsOf(node);
};

const isPart = (node: Nodes) => node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

/** A Figure brings its source along. */
const isSource = (node: Nodes): boolean =>
  isPart(node) && (node.name === "Figure" || Object.hasOwn(SOURCE_SETTINGS, node.name ?? ""));

const namesSource = (node: Nodes): boolean =>
  isSource(node) || ("children" in node && node.children.some(namesSource));
