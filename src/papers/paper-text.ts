import { type Line, wordsOf } from "./line.ts";
import { type Block, CAUTION, MARK, type Paper } from "./paper.ts";

/** A line to sign on. */
const RULE = "_".repeat(36);

const text = (line: Line) => line.map(wordsOf).join("");

/** Returns a paper as plain text: one line for each paragraph, an empty line between them, one at the end. */
export const paperText = ({ title, under, blocks }: Paper): string =>
  [MARK.toUpperCase(), title, text(under), ...blocks.map(blockText), CAUTION].join("\n\n") + "\n";

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return text(block.line);
    case "clause":
      return `${block.number}. ${block.title ? `${block.title}. ` : ""}${text(block.line)}`;
    case "signature":
      return [RULE, ...block.lines.map(text)].join("\n");
    case "table":
      return [block.head, ...block.rows.map((row) => row.map(text))].map((row) => row.join(" | ")).join("\n");
  }
}
