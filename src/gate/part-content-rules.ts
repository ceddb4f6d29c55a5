import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { readChartNumbers } from "../atlas/chart-numbers.ts";
import { type Fault, fault, type Problem, problem, type Spot } from "../atlas/problem.ts";
import { MOST_MARKS } from "../map/marks.ts";
import { PLACE_SETTINGS, PROSE_PARTS } from "./prose-parts.ts";
import { idsIn, type Part, partsOf, setting, spotOfNode, spotOfSetting, wordsOf } from "./prose-tree.ts";
import type { KnownIds } from "./known-ids.ts";
import { unknownPlace } from "./unknown.ts";

type PartFault = readonly [Spot, Fault];

/**
 * What parts name and hold, and where they stand: known places, numbers that can be read, lists whose entries begin in
 * bold, one image, a text where one is needed, a line of their own.
 */
export function partContentRules(file: string, body: Root, places: KnownIds): Problem[] {
  const inSentences = partsInSentences(body);
  return partsOf(body).flatMap((part) => {
    const whole = [
      fillFault(part),
      listFault(part),
      imageFault(part),
      inSentences.has(part) && inSentence(part),
    ];
    return [
      ...placeFaults(part, places),
      ...numberFaults(part),
      ...titleFaults(part),
      ...whole.flatMap((found): PartFault[] => (found ? [[spotOfNode(part), found]] : [])),
    ].map(([spot, found]) => problem(file, spot, found));
  });
}

const inSentence = ({ name }: Part): Fault =>
  fault("part-in-sentence", `puts <${name ?? ""}> within a sentence`, "Give it a line of its own.");

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

function placeFaults(part: Part, places: KnownIds): PartFault[] {
  const name = part.name ?? "";
  const settings = PLACE_SETTINGS[name] ?? [];
  const from = idsIn(part, "from");
  const found = settings.flatMap((setting) => {
    const ids = idsIn(part, setting);
    const one = setting === "from" || name === "Pair";
    return [
      ...ids.map((id) => unknownPlace(id, places)),
      one && ids.length > 1
        ? fault("places-for-one", `names ${ids.length} places in ${setting} of <${name}>`, "Name one.")
        : undefined,
    ].flatMap((each): PartFault[] => (each ? [[spotOfSetting(part, setting), each]] : []));
  });
  if (settings.length === 0 || !idsIn(part, "to").some((id) => from.includes(id))) return found;
  const mend = "Name two places that differ in from and to.";
  const itself = fault("place-to-itself", `leads in <${name}> from a place to itself`, mend);
  return [...found, [spotOfSetting(part, "to"), itself]];
}

/** The figure adds the full stop, and what follows it. */
function titleFaults(part: Part): PartFault[] {
  if (part.name !== "Chart" || !/[.!?]\s*$/.test(setting(part, "title") ?? "")) return [];
  const what = "ends the title of <Chart> with a full stop, which the chart adds itself";
  return [[spotOfSetting(part, "title"), fault("chart-title-stop", what, "Delete it.")]];
}

function fillFault({ name, children }: Part): Fault | undefined {
  if (PROSE_PARTS[name ?? ""]?.filled !== true) return undefined;
  if (!children.some((child) => wordsOf(child).trim() !== "")) {
    const mend = `Write it between <${name ?? ""} …> and </${name ?? ""}>.`;
    return fault("part-without-text", `leaves <${name ?? ""}> without a text`, mend);
  }
  const [first] = children;
  return name === "Chapter" && first?.type !== "heading"
    ? fault(
        "chapter-without-heading",
        "begins <Chapter> without its heading",
        "Write it first: ## What happened",
      )
    : undefined;
}

function numberFaults(part: Part): PartFault[] {
  const count = part.name === "Marks" ? setting(part, "count") : undefined;
  if (count !== undefined && !(/^[1-9]\d*$/.test(count) && Number(count) <= MOST_MARKS)) {
    const mend = `Write a whole number without a comma, at most ${MOST_MARKS}.`;
    const found = fault("bad-count", `sets count of <Marks> to "${count}"`, mend);
    return [[spotOfSetting(part, "count"), found]];
  }
  const numbers = part.name === "Chart" ? setting(part, "numbers") : undefined;
  if (numbers === undefined) return [];
  try {
    readChartNumbers(numbers);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const found = fault(
      "bad-chart-numbers",
      `writes numbers of <Chart> that ${reason}`,
      "Write a name, a colon and a number for each bar, with a semicolon between them: 1946: 12; 1947: 1,400.5. A number is not negative and has three decimals at most.",
    );
    return [[spotOfSetting(part, "numbers"), found]];
  }
}

function listFault({ name, children }: Part): Fault | undefined {
  if (name !== "Facts" && name !== "Timeline") return undefined;
  const [list, ...others] = children;
  if (list?.type !== "list" || others.length > 0) {
    const mend = "Write lines of: - **1931** What happened.";
    return fault("part-without-list", `fills <${name}> with something else than one list`, mend);
  }
  const plain = list.children.findIndex(
    ({ children: [first] }) => first?.type !== "paragraph" || first.children[0]?.type !== "strong",
  );
  if (plain < 0) return undefined;
  const what = `holds in <${name}> an entry (number ${plain + 1}) that does not begin in bold`;
  return fault("entry-not-bold", what, "Write: - **1931** What happened.");
}

function imageFault(part: Part): Fault | undefined {
  if (part.name !== "Picture") return undefined;
  let images = 0;
  visit(part, "image", () => {
    images += 1;
  });
  if (images === 1) return undefined;
  const mend = "Write one: ![What it shows](./name.jpg)";
  return fault("picture-not-one-image", `holds ${images} images in <Picture>`, mend);
}
