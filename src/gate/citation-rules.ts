import type { Root } from "mdast";
import { didYouMean } from "../atlas/did-you-mean.ts";
import { type Fault, fault, type Problem, problem, type Spot } from "../atlas/problem.ts";
import { SOURCE_SETTINGS } from "./prose-parts.ts";
import { idsIn, partsOf, setting, spotOfSetting, type Part } from "./prose-tree.ts";

export type CitationFacts = {
  /** Ids of the document's own list of sources, or undefined if its fields could not be read. */
  readonly sources: readonly string[] | undefined;
  /** Where the n-th source of the document is listed. */
  readonly sourceSpot: (index: number) => Spot;
  /** Source of every figure, by the figure's id; undefined if figures.csv could not be read to its end. */
  readonly figures: ReadonlyMap<string, string> | undefined;
  /** True if every listed source has to be cited. */
  readonly citesAll: boolean;
};

/** Every source and figure that the text names exists and is listed. */
export function citationRules(file: string, body: Root, facts: CitationFacts): Problem[] {
  const parts = partsOf(body);
  const missing = parts.flatMap((part) => {
    const found = part.name === "Figure" ? figureFaults(part, facts) : sourceFaults(part, facts);
    const spot = spotOfSetting(
      part,
      part.name === "Figure" ? "id" : (SOURCE_SETTINGS[part.name ?? ""] ?? ""),
    );
    return found.map((each) => problem(file, spot, each));
  });
  return facts.citesAll ? [...missing, ...idleSources(file, parts, facts)] : missing;
}

function figureFaults(part: Part, { sources, figures }: CitationFacts): Fault[] {
  const id = setting(part, "id");
  if (id === undefined || !figures) return [];
  const source = figures.get(id);
  if (source === undefined) {
    const mend = "Figures are in content/figures.csv: write the id of one, or add a row.";
    return [fault("unknown-figure", `uses the unknown figure "${id}"`, didYouMean(id, figures.keys()), mend)];
  }
  if (!sources || sources.includes(source)) return [];
  const mend = `Add ${source} to sources at the top of this file.`;
  return [fault("figure-without-source", `uses the figure "${id}" without its source`, mend)];
}

const sourceFaults = (part: Part, { sources }: CitationFacts): Fault[] =>
  sources === undefined
    ? []
    : citedBy(part)
        .filter((id) => !sources.includes(id))
        .map((id) =>
          fault(
            "unlisted-source",
            `cites "${id}", which is not among the sources at the top of this file`,
            didYouMean(id, sources),
            "Add it to sources there, or cite one that is listed.",
          ),
        );

function idleSources(
  file: string,
  parts: readonly Part[],
  { sources = [], sourceSpot, figures }: CitationFacts,
): Problem[] {
  const cited = new Set(parts.flatMap((part) => [...citedBy(part), figures?.get(setting(part, "id") ?? "")]));
  return sources.flatMap((id, index) => {
    if (cited.has(id)) return [];
    const what = `lists the source "${id}", which the text never cites`;
    return [problem(file, sourceSpot(index), fault("idle-source", what, "Cite it, or delete it here."))];
  });
}

function citedBy(part: Part): string[] {
  const name = SOURCE_SETTINGS[part.name ?? ""];
  return name === undefined ? [] : idsIn(part, name);
}
