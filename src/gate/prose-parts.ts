import { TALLIES } from "../atlas/tally.ts";
import { CHAPTERS } from "../atlas/vocabulary.ts";

/** The settings of one component that prose may use: all of them are plain text. */
export type PartSettings = {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** Settings that take one of a few words. */
  readonly oneOf?: Readonly<Record<string, readonly string[]>>;
};

/** Every component that prose may use. The components themselves are in `src/story-parts/`. */
export const PROSE_PARTS: Readonly<Record<string, PartSettings>> = {
  Cite: { required: ["to"] },
  Figure: { required: ["id"] },
  Count: { required: ["of"], oneOf: { of: Object.keys(TALLIES) } },
  Quote: { required: ["by", "occasion", "date", "source"], optional: ["lang", "translation"] },
  Aside: { required: ["title"] },
  KeyFigure: { required: ["value", "source"] },
  Step: { required: ["who", "time", "cost", "sources"] },
  RouteGlobe: { required: ["from", "to"] },
  Pair: { required: ["from", "to"] },
  Facts: { required: ["title"] },
  Timeline: { required: ["title"] },
  Picture: { required: ["credit"] },
  Chart: { required: ["title", "numbers", "source"], optional: ["unit"] },
  Marks: { required: ["count", "source"] },
  Definition: { required: [] },
  Chapter: { required: ["id"], oneOf: { id: CHAPTERS } },
  FiguresChart: { required: [] },
  FiguresLedger: { required: [] },
  CorrectionsList: { required: [] },
  BudgetBars: { required: [] },
};

/** Settings that name places of places.csv, by component. */
export const PLACE_SETTINGS: Readonly<Record<string, readonly string[]>> = {
  RouteGlobe: ["from", "to"],
  Pair: ["from", "to"],
};

/** Settings that name sources of the document, by component. */
export const SOURCE_SETTINGS: Readonly<Record<string, string>> = {
  Cite: "to",
  Quote: "source",
  KeyFigure: "source",
  Chart: "source",
  Marks: "source",
  Step: "sources",
};
