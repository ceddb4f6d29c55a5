import type { Element, ElementContent, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { hiddenSigns } from "../atlas/hidden-signs.ts";
import { type Fault, fault, type Problem, problem, type Spot } from "../atlas/problem.ts";
import { PICTURE_LIMITS } from "./picture-limits.ts";
import { SVG_ATTRIBUTES, SVG_ELEMENTS } from "./svg-words.ts";

const MOST_BYTES = PICTURE_LIMITS.drawingKilobytes * 1000;

/**
 * Reports what a drawing may not hold: whatever runs, loads or links. A reader may open the file by itself, and then it is
 * a page of this site. What is allowed is listed, so that what nobody thought of is refused. Never throws.
 */
export function svgRules(file: string, bytes: Uint8Array): Problem[] {
  if (bytes.length > MOST_BYTES) return [problem(file, 1, TOO_LARGE)];
  const text = new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
  const written = [...hiddenSigns(text), ...markupFaults(text)];
  if (written.length > 0) return written.map(({ fault: found, ...spot }) => problem(file, spot, found));
  const root = fromHtml(
    text.replace(DECLARATION, (words) => words.replaceAll(/[^\n]/g, " ")),
    {
      fragment: true,
      space: "svg",
    },
  );
  return treeFaults(root).map(({ fault: found, ...spot }) => problem(file, spot, found));
}

type Found = Spot & { readonly fault: Fault };

const DECLARATION = /^<\?xml [^<>]*\?>/;

/**
 * Browsers read the file as XML, and this check reads it as HTML. Where the two differ (comments, instructions, declared
 * entities, names with a colon) the file is refused before it is read.
 */
function markupFaults(text: string): Found[] {
  const found = /<[!?]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)|<\/?[^\s<>/]*:|\uFFFD/i.exec(
    text.replace(DECLARATION, (words) => words.replaceAll(/[^\n]/g, " ")),
  );
  return found ? [{ ...spotOf(text, found.index), fault: MARKUP }] : [];
}

function treeFaults(root: Root): Found[] {
  const faults: Found[] = [];
  const left: { node: ElementContent | Root["children"][number]; depth: number }[] = [];
  const add = (children: readonly (ElementContent | Root["children"][number])[], depth: number) => {
    for (const node of children.toReversed()) left.push({ node, depth });
  };
  add(root.children, 0);
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, depth } = next;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const say = (found: Fault) => faults.push({ line, column, fault: found });
    if (node.type === "text") {
      if (depth === 0 && node.value.trim() !== "") say(MARKUP);
    } else if (node.type !== "element") say(MARKUP);
    else if ((depth === 0) !== (node.tagName === "svg") || !SVG_ELEMENTS.has(node.tagName)) {
      say(elementFault(node.tagName));
    } else if (depth > 30) say(MARKUP);
    else {
      attributeFaults(node).forEach(say);
      add(node.children, depth + 1);
    }
  }
  if (!root.children.some((node) => node.type === "element"))
    faults.push({ line: 1, column: 1, fault: MARKUP });
  return faults;
}

function attributeFaults({ tagName, properties }: Element): Fault[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(" ") : String(value);
    if (name === "xmlns") return text === "http://www.w3.org/2000/svg" ? [] : [attributeFault(tagName, name)];
    if (!SVG_ATTRIBUTES.has(name)) return [attributeFault(tagName, name)];
    const address = name === "href" || /url\s*\(/i.test(text);
    return address && !/^(#[\w-]+|url\(#[\w-]+\))$/.test(text)
      ? [
          fault(
            "svg-address",
            `holds a <${tagName}> whose ${name} leads to "${text.slice(0, 60)}"`,
            "A drawing may only name its own parts, such as #leaf. Put what it shows into the drawing.",
          ),
        ]
      : [];
  });
}

const TOO_LARGE = fault(
  "svg-too-large",
  `is a drawing of more than ${MOST_BYTES.toLocaleString("en")} bytes`,
  "Simplify it, or save it as a PNG picture.",
);
const MARKUP = fault(
  "svg-markup",
  "holds something that is no plain SVG: a comment, an instruction, a declared entity or words outside the drawing",
  "Export it once more as plain or optimized SVG, or save it as a PNG picture.",
);
const elementFault = (name: string) =>
  fault(
    "svg-element",
    `holds a <${name}>, and a drawing may hold shapes, text and gradients only`,
    "Export it once more as plain or optimized SVG, or save it as a PNG picture.",
  );
const attributeFault = (element: string, name: string) =>
  fault(
    "svg-attribute",
    `holds a <${element}> with ${name}, which could run, load or restyle something`,
    "Delete it, or export the drawing as plain SVG with its colors as attributes (fill, stroke).",
  );

function spotOf(text: string, offset: number): Spot {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
