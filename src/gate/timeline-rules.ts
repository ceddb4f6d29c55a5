import { fault, type Problem } from "../atlas/problem.ts";
import type { RowOf } from "../atlas/content.ts";
import { CHAPTERS } from "../atlas/vocabulary.ts";
import { dateFault } from "./date-faults.ts";
import { type KnownIds, knownIds } from "./known-ids.ts";
import { knownPlaces } from "./known-names.ts";
import { type KnownPairs, knownPairs } from "./known-pairs.ts";
import { isLater } from "./partial-date.ts";
import { rowSources } from "./row-sources.ts";
import { type CellFault, cellProblem, eachRow, inColumn, noIdTwice, type Tables } from "./tables.ts";
import { unknownPair, unknownPlace } from "./unknown.ts";

type EventRow = RowOf<"timeline">;

/** Rules for timeline.csv: sources and pairs exist, and the story is told in order. */
export function timelineRules(tables: Tables, today: string): Problem[] {
  const sources = knownIds(tables.sources, "id");
  const places = knownPlaces(tables);
  const pairs = knownPairs(tables);
  return [
    ...noIdTwice("timeline", tables),
    ...eachRow("timeline", tables, (event) => [
      ...rowSources("sources", event.sources, sources),
      inColumn("date", dateFault("date", event.date, today)),
      ...pairFaults(event, places, pairs),
    ]),
    ...orderFaults(tables),
    ...chapterFaults(tables),
  ];
}

function pairFaults(
  { us_place_id: us, partner_place_id: partner }: EventRow,
  places: KnownIds,
  pairs: KnownPairs,
): (CellFault<EventRow> | undefined)[] {
  if (us === undefined && partner === undefined) return [];
  const unknown = [
    us === undefined ? undefined : inColumn("us_place_id", unknownPlace(us, places)),
    partner === undefined ? undefined : inColumn("partner_place_id", unknownPlace(partner, places)),
  ];
  if (us === undefined || partner === undefined) {
    const mend = "Fill in us_place_id and partner_place_id, or neither.";
    const empty = us === undefined ? "us_place_id" : "partner_place_id";
    return [...unknown, [empty, fault("one-place-only", "names one place only", mend)]];
  }
  if (unknown.some(Boolean)) return unknown;
  return [inColumn("us_place_id", unknownPair({ us, partner }, pairs))];
}

function orderFaults(tables: Tables): Problem[] {
  const { rows } = tables.timeline;
  return rows.flatMap(({ line, value: event }, i) => {
    const before = rows[i - 1]?.value;
    if (!before) return [];
    if (CHAPTERS.indexOf(event.chapter) < CHAPTERS.indexOf(before.chapter)) {
      const what = `belongs to the chapter ${event.chapter}, but stands below ${before.chapter}`;
      const mend = `Move the row up, or mend its chapter. Chapters come in this order: ${CHAPTERS.join(", ")}.`;
      return [cellProblem("timeline", tables, line, "chapter", fault("chapter-out-of-order", what, mend))];
    }
    if (!isLater(before.date, event.date)) return [];
    const what = `is dated ${event.date}, but stands below ${before.date}`;
    const mend = "Put the rows in order of date, the oldest first.";
    return [cellProblem("timeline", tables, line, "date", fault("event-out-of-order", what, mend))];
  });
}

/** Each chapter of the history ends with its last year and begins after the one before: it needs years of its own. */
function chapterFaults(tables: Tables): Problem[] {
  const last = CHAPTERS.flatMap((chapter) => {
    const events = tables.timeline.rows.filter(({ value }) => value.chapter === chapter);
    const event = events.at(-1);
    return event ? [{ chapter, line: event.line, year: Number(event.value.date.slice(0, 4)) }] : [];
  });
  return last.flatMap(({ chapter, line, year }, i) => {
    const before = last[i - 1];
    if (!before || year > before.year) return [];
    const what = `ends the chapter ${chapter} in ${year}, in which the chapter ${before.chapter} has not ended`;
    const found = fault("chapter-without-years", what, `Move the event to the chapter ${before.chapter}.`);
    return [cellProblem("timeline", tables, line, "chapter", found)];
  });
}
