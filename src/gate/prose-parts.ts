import { PICTURE_LICENSES } from "../atlas/picture-terms.ts";
import { TALLIES } from "../atlas/tally.ts";
import { CHAPTERS } from "../atlas/vocabulary.ts";
import { CELLS, COPIES } from "../editors/copies.ts";
import { SCREENS } from "../editors/screens.ts";

/** The settings of one component that prose may use: all of them are plain text. */
export type PartSettings = {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** Settings that take one of a few words. */
  readonly oneOf?: Readonly<Record<string, readonly string[]>>;
  /** Settings that readers read as prose. */
  readonly prose?: readonly string[];
  /** Stands within a sentence; any other part has a line of its own. */
  readonly inline?: true;
  /** Is nothing without a text in it. */
  readonly filled?: true;
};

/** A table without what every object has, since authors choose the names that it is asked for: <constructor />. */
const byName = <T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null) as Record<string, T>, table);

/** Every component that prose may use. The components themselves are in `src/story-parts/`. */
export const PROSE_PARTS = byName<PartSettings>({
  Cite: { required: ["to"], inline: true },
  Figure: { required: ["id"], inline: true },
  Count: { required: ["of"], oneOf: { of: Object.keys(TALLIES) }, inline: true },
  Quote: { required: ["by", "occasion", "date", "source"], optional: ["lang", "translation"], filled: true },
  Aside: { required: ["title"], prose: ["title"], filled: true },
  KeyFigure: { required: ["value", "source"], filled: true },
  Step: {
    required: ["who", "time", "cost", "sources"],
    optional: ["risk", "example"],
    prose: ["who", "time", "cost", "risk", "example"],
    filled: true,
  },
  RouteGlobe: { required: ["from", "to"] },
  Pair: { required: ["from", "to"] },
  Facts: { required: ["title"], prose: ["title"] },
  Timeline: { required: ["title"], prose: ["title"] },
  Picture: {
    required: ["credit", "license", "consent"],
    optional: ["permission"],
    oneOf: { license: Object.keys(PICTURE_LICENSES) },
  },
  Chart: { required: ["title", "numbers", "source"], optional: ["unit"], prose: ["title"] },
  Marks: { required: ["count", "source"] },
  Definition: { required: [], filled: true },
  Chapter: { required: ["id"], oneOf: { id: CHAPTERS }, filled: true },
  FiguresChart: { required: [] },
  FiguresLedger: { required: [] },
  CorrectionsList: { required: [] },
  BudgetBars: { required: [] },
  Screen: { required: ["of"], oneOf: { of: Object.keys(SCREENS) } },
  ToCopy: { required: ["of"], oneOf: { of: COPIES } },
  Cells: { required: ["of"], oneOf: { of: CELLS } },
  FactPlaces: { required: [] },
  PictureTerms: { required: [] },
  CheckAnswer: { required: [] },
});

/** Components of the guides for editors; no other document may use them, since other pages do not carry them. */
export const EDITOR_PARTS: readonly string[] = [
  "Cells",
  "CheckAnswer",
  "FactPlaces",
  "PictureTerms",
  "Screen",
  "ToCopy",
];

/** Every component that the text of other documents may use. */
export const STORY_PARTS = byName<PartSettings>(
  Object.fromEntries(Object.entries(PROSE_PARTS).filter(([name]) => !EDITOR_PARTS.includes(name))),
);

/** Settings that name places of places.csv, by component. */
export const PLACE_SETTINGS = byName<readonly string[]>({
  RouteGlobe: ["from", "to"],
  Pair: ["from", "to"],
});

/** Settings that name sources of the document, by component. */
export const SOURCE_SETTINGS = byName<string>({
  Cite: "to",
  Quote: "source",
  KeyFigure: "source",
  Chart: "source",
  Marks: "source",
  Step: "sources",
});
