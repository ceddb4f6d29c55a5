import type { Answers } from "./answers.ts";
import { type Line, type Piece, wordsOf } from "./line.ts";
import { type Block, CAUTION, MARK, type Paper } from "./paper.ts";
import { element, type Element, type Tag, type Tree } from "./tree.ts";

/** Elements of the title and of the headings under it: a paper stands deep in the page, and alone in its file. */
export type Levels = readonly [title: Tag, heading: Tag];
export const IN_PAGE: Levels = ["h4", "h5"];
export const IN_FILE: Levels = ["h1", "h2"];

/** Returns a paper as a document, in two columns if the answers ask for a translation beside it. */
export function paperTree({ title, under, blocks }: Paper, answers: Answers, levels: Levels): Element[] {
  const text = [
    element(levels[0], { class: "title" }, title),
    element("p", { class: "under" }, ...inline(under)),
    ...blocks.map((block) => blockTree(block, levels)),
  ];
  return [
    ...(answers.columns
      ? [besides(`${MARK}: ${title}`, text, answers)]
      : [element("p", { class: "mark" }, MARK), ...text]),
    element("p", { class: "caution" }, CAUTION),
  ];
}

/** Each part in a row of its own, with room beside it. Paper repeats the head on every page. */
function besides(
  name: string,
  text: readonly Tree[],
  { languages: [first, second], direction: dir }: Answers,
): Element {
  const empty = element("td", { dir });
  return element(
    "table",
    { class: "beside" },
    element(
      "thead",
      {},
      element("tr", {}, element("th", { class: "mark", colspan: "2", scope: "colgroup" }, name)),
      element(
        "tr",
        {},
        element("th", { scope: "col" }, pieceTree(first)),
        element("th", { scope: "col", dir }, pieceTree(second)),
      ),
    ),
    element("tbody", {}, ...text.map((part) => element("tr", {}, element("td", {}, part), empty))),
  );
}

function blockTree(block: Block, [, heading]: Levels): Element {
  switch (block.kind) {
    case "heading":
      return element(heading, {}, ...inline(block.line));
    case "paragraph":
      return element("p", {}, ...inline(block.line));
    case "clause": {
      const name = block.title ? [element("strong", {}, `${block.title}.`), " "] : [];
      return element("p", { class: "clause" }, `${block.number}. `, ...name, ...inline(block.line));
    }
    case "signature":
      return element(
        "div",
        { class: "signature" },
        ...block.lines.map((line) => element("p", {}, ...inline(line))),
      );
    case "table":
      return element(
        "table",
        { class: "costs" },
        element(
          "thead",
          {},
          element("tr", {}, ...block.head.map((name) => element("th", { scope: "col" }, name))),
        ),
        element(
          "tbody",
          {},
          ...block.rows.map((row) =>
            element("tr", {}, ...row.map((cell) => element("td", {}, ...inline(cell)))),
          ),
        ),
      );
  }
}

const inline = (line: Line): Tree[] => line.map(pieceTree);

function pieceTree(piece: Piece): Tree {
  if (typeof piece === "string") return piece;
  // A name written from right to left keeps its own order and leaves the sentence around it alone.
  return "value" in piece
    ? element("bdi", {}, piece.value)
    : element("span", { class: "blank" }, wordsOf(piece));
}
