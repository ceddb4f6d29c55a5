import { TABLES, type TableName } from "../atlas/content.ts";
import { isDated, NEEDED } from "../atlas/needed.ts";
import { type Fault, fault, type Problem, problem } from "../atlas/problem.ts";
import { CHAPTERS } from "../atlas/vocabulary.ts";
import { PAPER_SOURCES } from "../papers/paper-sources.ts";
import { knownIds } from "./known-ids.ts";
import type { Tables } from "./tables.ts";

/** What each row that pages ask for by id is there for. */
const PLACE_USES: Record<keyof typeof NEEDED.places, string> = {
  post: "The home page shows its signpost",
};
const FIGURE_USES: Record<keyof typeof NEEDED.figures, string> = {
  budgetUnder5000: "The home page and the budgets on the page about joining show it",
  budgetUnder25000: "The budgets on the page about joining show it",
  noCityMoney: "The brief of the readiness check shows it",
};

/** Reports what pages need and the tables do not hold: certain places, figures and sources, and an event for every chapter. */
export function neededRules(tables: Tables): Problem[] {
  return [
    ...missingRows("places", "place", NEEDED.places, PLACE_USES, tables),
    ...missingRows("figures", "figure", NEEDED.figures, FIGURE_USES, tables),
    // The example papers are no document of content/, and cite its sources all the same.
    ...PAPER_SOURCES.flatMap((id) =>
      missingRow("sources", "source", id, "The page /join/papers/ cites it", tables),
    ),
    ...undatedMeasures(tables),
    ...emptyChapters(tables),
  ];
}

const inTable = (name: TableName, found: Fault): Problem => problem(TABLES[name].file, 1, found);

function missingRows<K extends string>(
  table: "places" | "figures",
  noun: string,
  needed: Readonly<Record<K, string>>,
  uses: Readonly<Record<K, string>>,
  tables: Tables,
): Problem[] {
  // The two records have the same keys: their types say so.
  return Object.entries<string>(needed).flatMap(([key, id]) =>
    missingRow(table, noun, id, uses[key as K], tables),
  );
}

function missingRow(
  table: "places" | "figures" | "sources",
  noun: string,
  id: string,
  use: string,
  tables: Tables,
): Problem[] {
  const known = knownIds(tables[table], "id");
  if (known.has(id)) return [];
  const mend = `${use}: bring the row back, or its id.`;
  return [inTable(table, fault("missing-row", `lacks the ${noun} "${id}"`, known.suggest(id), mend))];
}

function undatedMeasures({ figures }: Tables): Problem[] {
  const { rows, rejected, complete } = figures;
  // What could not be read may hold the figure, and an empty table is told once.
  if (!complete || rows.length === 0) return [];
  const dated = new Set([
    ...rows.filter(({ value }) => isDated(value)).map(({ value }) => value.measure),
    ...rejected.map(({ value }) => value["measure"]),
  ]);
  return NEEDED.measures
    .filter((measure) => !dated.has(measure))
    .map((measure) =>
      inTable(
        "figures",
        fault(
          "missing-measure",
          `has no dated figure of the measure "${measure}", of which the history page draws a chart`,
          "Bring a row back, or the date in its as_of.",
        ),
      ),
    );
}

function emptyChapters({ timeline }: Tables): Problem[] {
  const known = knownIds(timeline, "chapter");
  return CHAPTERS.filter((chapter) => !known.has(chapter)).map((chapter) =>
    inTable(
      "timeline",
      fault(
        "chapter-without-event",
        `has no event of the chapter "${chapter}", which the history page tells`,
        "Bring a row of that chapter back.",
      ),
    ),
  );
}
