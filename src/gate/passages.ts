import type { Nodes, Root } from "mdast";
import type { Spot } from "../atlas/problem.ts";
import { PROSE_PARTS, SOURCE_SETTINGS } from "./prose-parts.ts";
import { type Part, partsOf, setting, spotOfNode, spotOfSetting, wordsOf } from "./prose-tree.ts";

/** A piece of prose in the author's own words. */
export type Passage = {
  readonly text: string;
  /** Where in the file the text goes on after so many letters. */
  readonly spotAt: (offset: number) => Spot;
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
    const words = ownWordsOf(node);
    const text = words.map(({ value }) => value).join("");
    const spotAt = (offset: number) => spotIn(words, offset, spotOfNode(node));
    return [{ text, spotAt, kind, sourced: sourced || namesSource(node) }];
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
      : [{ text, spotAt: () => spotOfSetting(part, name), kind: "field" as const, sourced: true }];
  });

type Words = { readonly value: string; readonly begin: Spot };

/** Returns the words of a node, each run with the place where it begins. A Quote may stand within a paragraph. */
function ownWordsOf(node: Nodes): Words[] {
  if (isPart(node) && node.name === "Quote") return [];
  if ("children" in node) return node.children.flatMap(ownWordsOf);
  return [{ value: wordsOf(node), begin: spotOfNode(node) }];
}

/** Finds the run of words that an offset falls into. Lines below its first are taken to begin where the node does. */
function spotIn(words: readonly Words[], offset: number, node: Spot): Spot {
  let passed = 0;
  for (const { value, begin } of words) {
    if (offset < passed + value.length) {
      const lines = value.slice(0, offset - passed).split("\n");
      const behind = (lines.at(-1) ?? "").length;
      const line = begin.line + lines.length - 1;
      return { line, column: behind + (lines.length > 1 ? node.column : begin.column) };
    }
    passed += value.length;
  }
  return node;
}

const isPart = (node: Nodes): node is Part =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

/** A Figure brings its source along. */
const isSource = (node: Nodes): boolean =>
  isPart(node) && (node.name === "Figure" || Object.hasOwn(SOURCE_SETTINGS, node.name ?? ""));

const namesSource = (node: Nodes): boolean =>
  isSource(node) || ("children" in node && node.children.some(namesSource));
