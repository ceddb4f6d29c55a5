import type { Nodes, Root } from "mdast";
import { PROSE_PARTS, SOURCE_SETTINGS } from "./prose-parts.ts";
import { lineOfNode, type Part, partsOf, setting, wordsOf } from "./prose-tree.ts";

/** A piece of prose in the author's own words. */
export type Passage = {
  readonly line: number;
  readonly text: string;
  readonly kind: "paragraph" | "heading" | "field";
  /** Whether a source is named in it, or by a part around it. */
  readonly sourced: boolean;
};

/**
 * Returns the headings, paragraphs and cells of a text, and the settings of its parts that are prose. What stands in a
 * Quote is somebody else's and left out.
 */
export const passagesOf = (body: Root): Passage[] => [
  ...passagesIn(body, false),
  ...partsOf(body).flatMap(proseSettings),
];

function passagesIn(node: Nodes, sourced: boolean): Passage[] {
  if (isPart(node) && node.name === "Quote") return [];
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
    const kind = node.type === "heading" ? "heading" : "paragraph";
    return [{ line: lineOfNode(node), text: ownWordsOf(node), kind, sourced: sourced || namesSource(node) }];
  }
  // One source in a table is for all of it.
  const within = sourced || isSource(node) || (node.type === "table" && namesSource(node));
  return "children" in node ? node.children.flatMap((child) => passagesIn(child, within)) : [];
}

const proseSettings = (part: Part): Passage[] =>
  (PROSE_PARTS[part.name ?? ""]?.prose ?? []).flatMap((name) => {
    const text = setting(part, name);
    return text === undefined
      ? []
      : [{ line: lineOfNode(part), text, kind: "field" as const, sourced: true }];
  });

/** A Quote may stand within a paragraph. */
const ownWordsOf = (node: Nodes): string => {
  if (isPart(node) && node.name === "Quote") return "";
  return "children" in node ? node.children.map(ownWordsOf).join("") : wordsOf(node);
};

const isPart = (node: Nodes): node is Part =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

/** A Figure brings its source along. */
const isSource = (node: Nodes): boolean =>
  isPart(node) && (node.name === "Figure" || Object.hasOwn(SOURCE_SETTINGS, node.name ?? ""));

const namesSource = (node: Nodes): boolean =>
  isSource(node) || ("children" in node && node.children.some(namesSource));
