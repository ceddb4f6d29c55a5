import type { Root } from "mdast";
import { didYouMean } from "../atlas/nearest.ts";
import { type Problem, problem } from "../atlas/problem.ts";
import { SOURCE_SETTINGS } from "./prose-parts.ts";
import { idsIn, lineOfNode, partsOf, setting, type Part } from "./prose-tree.ts";

export type CitationFacts = {
  /** Ids of the document's own list of sources, or undefined if its fields could not be read. */
  readonly sources: readonly string[] | undefined;
  /** Line on which the n-th source of the document is listed. */
  readonly sourceLine: (index: number) => number;
  /** Source of every figure, by the figure's id; undefined if figures.csv could not be read to its end. */
  readonly figures: ReadonlyMap<string, string> | undefined;
  /** True if every listed source has to be cited. */
  readonly citesAll: boolean;
};

/** Every source and figure that the text names exists and is listed. */
export function citationRules(file: string, body: Root, facts: CitationFacts): Problem[] {
  const parts = partsOf(body);
  const missing = parts.flatMap((part) =>
    partFaults(part, facts).map((message) => problem(file, lineOfNode(part), message)),
  );
  return facts.citesAll ? [...missing, ...idleSources(file, parts, facts)] : missing;
}

function partFaults(part: Part, { sources, figures }: CitationFacts): string[] {
  if (part.name === "Figure") {
    const id = setting(part, "id");
    if (id === undefined || !figures) return [];
    const source = figures.get(id);
    if (source === undefined)
      return [
        `uses the unknown figure "${id}".${didYouMean(id, figures.keys())} Figures are in content/figures.csv.`,
      ];
    if (!sources || sources.includes(source)) return [];
    return [`uses the figure "${id}" without its source. Add ${source} to sources at the top of this file.`];
  }
  if (!sources) return [];
  return citedBy(part)
    .filter((id) => !sources.includes(id))
    .map(
      (id) =>
        `cites "${id}", which is not among the sources at the top of this file.${didYouMean(id, sources)}`,
    );
}

function idleSources(
  file: string,
  parts: readonly Part[],
  { sources = [], sourceLine, figures }: CitationFacts,
): Problem[] {
  const cited = new Set(parts.flatMap((part) => [...citedBy(part), figures?.get(setting(part, "id") ?? "")]));
  return sources.flatMap((id, index) =>
    cited.has(id)
      ? []
      : [
          problem(
            file,
            sourceLine(index),
            `lists the source "${id}", which the text never cites. Cite it, or delete it here.`,
          ),
        ],
  );
}

function citedBy(part: Part): string[] {
  const name = SOURCE_SETTINGS[part.name ?? ""];
  return name === undefined ? [] : idsIn(part, name);
}
