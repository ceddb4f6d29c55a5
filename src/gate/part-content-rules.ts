import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { readChartNumbers } from "../atlas/chart-numbers.ts";
import { type Problem, problem } from "../atlas/problem.ts";
import { MOST_MARKS } from "../map/marks.ts";
import { PLACE_SETTINGS, PROSE_PARTS } from "./prose-parts.ts";
import { idsIn, lineOfNode, type Part, partsOf, setting, wordsOf } from "./prose-tree.ts";
import type { KnownIds } from "./tables.ts";

/**
 * What parts name and hold, and where they stand: known places, numbers that can be read, lists whose entries begin in
 * bold, one image, a text where one is needed, a line of their own.
 */
export function partContentRules(file: string, body: Root, places: KnownIds): Problem[] {
  const inSentences = partsInSentences(body);
  return partsOf(body).flatMap((part) =>
    [
      ...placeFaults(part, places),
      ...numberFaults(part),
      ...titleFaults(part),
      ...fillFaults(part),
      ...listFaults(part),
      ...imageFaults(part),
      ...(inSentences.has(part)
        ? [`puts <${part.name ?? ""}> within a sentence. Give it a line of its own.`]
        : []),
    ].map((message) => problem(file, lineOfNode(part), message)),
  );
}

/** Returns the parts that stand within a sentence and need a line of their own. */
function partsInSentences(body: Root): ReadonlySet<Part> {
  const found = new Set<Part>();
  visit(body, "paragraph", ({ children }) => {
    const blocks = children.flatMap((child) =>
      child.type === "mdxJsxTextElement" && PROSE_PARTS[child.name ?? ""]?.inline !== true ? [child] : [],
    );
    const others = children.filter((child) => !blocks.some((block) => block === child) && !isBlank(child));
    if (others.length > 0 || blocks.length > 1) for (const block of blocks) found.add(block);
  });
  return found;
}

const isBlank = (node: Nodes): boolean => node.type === "text" && node.value.trim() === "";

function placeFaults(part: Part, places: KnownIds): string[] {
  const name = part.name ?? "";
  const settings = PLACE_SETTINGS[name] ?? [];
  const from = idsIn(part, "from");
  const unknown = settings
    .flatMap((setting) => idsIn(part, setting))
    .filter((id) => !places.has(id))
    .map((id) => `names the place "${id}", which content/places.csv does not list.${places.suggest(id)}`);
  const single = settings
    .filter((setting) => setting === "from" || name === "Pair")
    .flatMap((setting) => {
      const { length } = idsIn(part, setting);
      return length > 1 ? [`names ${length} places in ${setting} of <${name}>. Name one.`] : [];
    });
  const itself = settings.length > 0 && idsIn(part, "to").some((id) => from.includes(id));
  return [...unknown, ...single, ...(itself ? [`leads in <${name}> from a place to itself`] : [])];
}

/** The figure adds the full stop, and what follows it. */
const titleFaults = (part: Part): string[] =>
  part.name === "Chart" && /[.!?]\s*$/.test(setting(part, "title") ?? "")
    ? ["ends the title of <Chart> with a full stop, which the chart adds itself. Delete it."]
    : [];

function fillFaults({ name, children }: Part): string[] {
  if (PROSE_PARTS[name ?? ""]?.filled !== true) return [];
  if (!children.some((child) => wordsOf(child).trim() !== "")) {
    return [
      `leaves <${name ?? ""}> without a text. Write it between <${name ?? ""} …> and </${name ?? ""}>.`,
    ];
  }
  const [first] = children;
  return name === "Chapter" && first?.type !== "heading"
    ? ["begins <Chapter> without its heading. Write it first: ## What happened"]
    : [];
}

function numberFaults(part: Part): string[] {
  const count = part.name === "Marks" ? setting(part, "count") : undefined;
  if (count !== undefined && !(/^[1-9]\d*$/.test(count) && Number(count) <= MOST_MARKS)) {
    return [
      `sets count of <Marks> to "${count}". Write a whole number without a comma, at most ${MOST_MARKS}.`,
    ];
  }
  const numbers = part.name === "Chart" ? setting(part, "numbers") : undefined;
  if (numbers === undefined) return [];
  try {
    readChartNumbers(numbers);
    return [];
  } catch (error) {
    return [`writes numbers of <Chart> that ${error instanceof Error ? error.message : String(error)}`];
  }
}

function listFaults({ name, children }: Part): string[] {
  if (name !== "Facts" && name !== "Timeline") return [];
  const [list, ...others] = children;
  if (list?.type !== "list" || others.length > 0) {
    return [`fills <${name}> with something else than one list. Write lines of: - **1931** What happened.`];
  }
  const plain = list.children.findIndex(
    ({ children: [first] }) => first?.type !== "paragraph" || first.children[0]?.type !== "strong",
  );
  return plain < 0
    ? []
    : [
        `holds in <${name}> an entry (number ${plain + 1}) that does not begin in bold. Write: - **1931** What happened.`,
      ];
}

function imageFaults(part: Part): string[] {
  if (part.name !== "Picture") return [];
  let images = 0;
  visit(part, "image", () => {
    images += 1;
  });
  return images === 1 ? [] : [`holds ${images} images in <Picture>. Write one: ![What it shows](./name.jpg)`];
}
