import { TABLES } from "../atlas/content.ts";
import { pairId } from "../atlas/pair-id.ts";
import { isCalendarDay, isLater } from "./partial-date.ts";
import { type Problem, problem } from "../atlas/problem.ts";
import { eachRow, type KnownIds, knownIds, knownPairs, noIdTwice, noTwice, type Tables } from "./tables.ts";
import { CHAPTERS } from "../atlas/vocabulary.ts";

/** Rules for sources.csv, figures.csv and glossary.csv. */
export function ledgerRules(tables: Tables, today: string): Problem[] {
  const sources = knownIds(tables.sources, "id");
  const thisYear = Number(today.slice(0, 4));
  return [
    ...noIdTwice("sources", tables),
    ...noIdTwice("glossary", tables),
    ...noTwice(
      "glossary",
      tables,
      ({ term }) => term.toLowerCase(),
      ({ term }) => `explains the term "${term}"`,
    ),
    ...eachRow("glossary", tables, (term) => sourceFaults(term.sources, sources)),
    ...noIdTwice("figures", tables),
    ...noTwice(
      "figures",
      tables,
      ({ measure, as_of, source, scope }) => [measure, as_of, source, scope].join("|"),
      ({ measure, as_of }) => `gives the figure ${measure} as of ${as_of} from one source`,
    ),
    ...eachRow("figures", tables, ({ source, year, as_of }) => [
      ...sourceFaults([source], sources),
      year > thisYear && `gives the year ${year}, which is in the future`,
      !spans(as_of, year) && `is as of "${as_of}" and filed under the year ${year}, which do not agree`,
    ]),
  ];
}

/** "about 1998 to 2001" spans 2000; words without a year span any. */
function spans(words: string, year: number): boolean {
  const years = (words.match(/\d{4}/g) ?? []).map(Number);
  return years.length === 0 || (Math.min(...years) <= year && year <= Math.max(...years));
}

/** Rules for timeline.csv: sources and pairs exist, and the story is told in order. */
export function timelineRules(tables: Tables, today: string): Problem[] {
  const sources = knownIds(tables.sources, "id");
  const places = knownIds(tables.places, "id");
  const pairs = knownPairs(tables);
  return [
    ...noIdTwice("timeline", tables),
    ...eachRow("timeline", tables, ({ date, sources: ids, us_place_id: us, partner_place_id: partner }) => [
      ...sourceFaults(ids, sources),
      isLater(date, today) && `has the date ${date}, which is in the future`,
      !isCalendarDay(date) && `has the date ${date}, which is not a day of the calendar`,
      ...[us, partner].map(
        (id) =>
          id !== undefined &&
          !places.has(id) &&
          `names the place "${id}", which content/places.csv does not list.${places.suggest(id)}`,
      ),
      (us === undefined) !== (partner === undefined) &&
        "names one place only. Fill in us_place_id and partner_place_id, or neither.",
      us !== undefined &&
        partner !== undefined &&
        places.has(us) &&
        places.has(partner) &&
        !pairs.has(pairId({ us, partner })) &&
        `names the pair ${us} and ${partner}, which content/partnerships.csv does not list`,
    ]),
    ...orderFaults(tables),
    ...chapterFaults(tables),
  ];
}

function orderFaults({ timeline }: Tables): Problem[] {
  return timeline.rows.flatMap(({ line, value: event }, i) => {
    const before = timeline.rows[i - 1]?.value;
    if (!before) return [];
    const say = (message: string) => [problem(TABLES.timeline.file, line, message)];
    if (CHAPTERS.indexOf(event.chapter) < CHAPTERS.indexOf(before.chapter)) {
      return say(
        `belongs to the chapter ${event.chapter}, but stands below ${before.chapter}. Chapters come in this order: ${CHAPTERS.join(", ")}.`,
      );
    }
    if (isLater(before.date, event.date))
      return say(`is dated ${event.date}, but stands below ${before.date}. Put the rows in order of date.`);
    return [];
  });
}

/** Each chapter of the history ends with its last year and begins after the one before: it needs years of its own. */
function chapterFaults({ timeline }: Tables): Problem[] {
  const last = CHAPTERS.flatMap((chapter) => {
    const events = timeline.rows.filter(({ value }) => value.chapter === chapter);
    const event = events.at(-1);
    return event ? [{ chapter, line: event.line, year: Number(event.value.date.slice(0, 4)) }] : [];
  });
  return last.flatMap(({ chapter, line, year }, i) => {
    const before = last[i - 1];
    if (!before || year > before.year) return [];
    const message = `ends the chapter ${chapter} in ${year}, in which the chapter ${before.chapter} has not ended. Move the event to that chapter.`;
    return [problem(TABLES.timeline.file, line, message)];
  });
}

/** Returns what is wrong with the sources of a row that must name one: that it names none, or one that is not listed. */
export function sourceFaults(ids: readonly string[], sources: KnownIds): (string | false)[] {
  return [
    ids.length === 0 && "names no source",
    ...ids.map(
      (id) =>
        !sources.has(id) &&
        `names the source "${id}", which content/sources.csv does not list.${sources.suggest(id)}`,
    ),
  ];
}
