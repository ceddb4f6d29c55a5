import type { Nodes, Root } from "mdast";
import { type Fault, fault, type Spot } from "../atlas/problem.ts";
import { PROSE_PARTS } from "./prose-parts.ts";
import type { Part } from "./prose-tree.ts";
import { addressFault, isImageBeside } from "./safe-address.ts";

/** Deeper than anybody writes; the compiler ends without a word somewhere below a thousand. */
const DEEPEST = 40;

/** Something in a text that must never be compiled, and where it stands. */
export type Unsafe = Spot & { readonly fault: Fault };

/** Markdown that says words and nothing else. What is not listed is refused, so that a new kind of node is, too. */
const PLAIN: ReadonlySet<string> = new Set([
  "root",
  "paragraph",
  "heading",
  "thematicBreak",
  "blockquote",
  "list",
  "listItem",
  "text",
  "emphasis",
  "strong",
  "delete",
  "break",
  "inlineCode",
  "code",
  "table",
  "tableRow",
  "tableCell",
  "linkReference",
]);
const CODE: ReadonlySet<string> = new Set(["mdxjsEsm", "mdxFlowExpression", "mdxTextExpression"]);

/**
 * Returns everything in a tree that could run, style or load something when the site is built or read, in reading order.
 * The tree may come from either reader of MDX, the check's or the compiler's: nothing in it is evaluated.
 */
export function unsafeIn(root: Root): Unsafe[] {
  const found: Unsafe[] = [];
  // No recursion: how deep a tree is must not matter to the one who looks for danger in it.
  const left: (readonly [node: Nodes, depth: number])[] = [[root, 0]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [node, depth] = next;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const faults = depth > DEEPEST ? [TOO_DEEP] : faultsOf(node);
    found.push(...faults.map((each) => ({ line, column, fault: each })));
    if (depth <= DEEPEST && "children" in node)
      for (const child of node.children.toReversed()) left.push([child, depth + 1]);
  }
  return found;
}

/** Readers of Markdown disagree on where a footnote ends, and what one takes for words another takes for code. */
const FOOTNOTE = fault(
  "footnote",
  "holds a footnote, written with [^",
  'Name the source with <Cite to="id" />, or write the words into the sentence.',
);

const TOO_DEEP = fault(
  "nested-too-deep",
  `holds something within something more than ${DEEPEST} deep`,
  "Close what is open above, or write it as a plain list.",
);

function faultsOf(node: Nodes): Fault[] {
  if (PLAIN.has(node.type)) return [];
  if (CODE.has(node.type)) {
    return [
      fault(
        "unsafe-code",
        "holds code: an import, an export or words in curly braces",
        "Delete it, and use round brackets in place of curly braces.",
      ),
    ];
  }
  switch (node.type) {
    case "link":
    case "definition":
      return [addressFault(node.url) ?? []].flat();
    case "image":
    case "imageReference":
      return node.type === "image" && isImageBeside(node.url) ? [] : [imageFault(node)];
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return partFaults(node);
    case "footnoteDefinition":
    case "footnoteReference":
      return [FOOTNOTE];
    default:
      return [
        fault(
          "unsafe-markup",
          `holds markup of the kind ${node.type}, which no text here may use`,
          "Write it in Markdown: *italic*, **bold**, [words](address).",
        ),
      ];
  }
}

const imageFault = (node: Extract<Nodes, { type: "image" | "imageReference" }>): Fault =>
  fault(
    "unsafe-image",
    node.type === "image"
      ? `shows the image "${node.url}", which is no picture beside this file`
      : "shows an image by reference",
    "Put the picture beside this file, give it a name of letters, digits and hyphens, and write ![What it shows](./name.jpg).",
  );

function partFaults({ name, attributes }: Part): Fault[] {
  const settings = name !== null && Object.hasOwn(PROSE_PARTS, name) ? PROSE_PARTS[name] : undefined;
  if (!settings) {
    return [
      fault(
        "unsafe-part",
        `holds the tag <${name ?? ""}>, which is no part that a text may use`,
        "Write it in Markdown, or use one of the parts shown at /about/editors/parts/.",
      ),
    ];
  }
  const allowed = [...settings.required, ...(settings.optional ?? [])];
  return attributes.flatMap((attribute) => {
    if (attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string") {
      if (allowed.includes(attribute.name)) return [];
    }
    const written = attribute.type === "mdxJsxAttribute" ? attribute.name : "{…}";
    return fault(
      "unsafe-setting",
      `gives <${name ?? ""}> the setting ${written}, which is not one of its own in plain text`,
      `Write each setting as name="text". ${allowed.length > 0 ? `It takes ${allowed.join(", ")}.` : "It takes none."}`,
    );
  });
}
