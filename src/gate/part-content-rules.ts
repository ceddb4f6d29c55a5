import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { readChartNumbers } from "../atlas/chart-numbers.ts";
import { type Problem, problem } from "../atlas/problem.ts";
import { MOST_MARKS } from "../map/marks.ts";
import { PLACE_SETTINGS } from "./prose-parts.ts";
import { idsIn, lineOfNode, type Part, partsOf, setting } from "./prose-tree.ts";
import type { KnownIds } from "./tables.ts";

/** What parts name and hold: known places, numbers that can be read, lists whose entries begin in bold, one image. */
export function partContentRules(file: string, body: Root, places: KnownIds): Problem[] {
  return partsOf(body).flatMap((part) =>
    [...placeFaults(part, places), ...numberFaults(part), ...listFaults(part), ...imageFaults(part)].map(
      (message) => problem(file, lineOfNode(part), message),
    ),
  );
}

function placeFaults(part: Part, places: KnownIds): string[] {
  const settings = PLACE_SETTINGS[part.name ?? ""] ?? [];
  return settings.flatMap((name) => {
    const ids = idsIn(part, name);
    const unknown = ids.filter((id) => !places.has(id));
    const twice = part.name === "Pair" && ids.length > 1;
    return [
      ...unknown.map(
        (id) => `names the place "${id}", which content/places.csv does not list.${places.suggest(id)}`,
      ),
      ...(twice ? [`names ${ids.length} places in ${name} of <Pair>. Name one.`] : []),
    ];
  });
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
