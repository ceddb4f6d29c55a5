import type { EventRow } from "./schemas.ts";
import { CHAPTERS } from "./vocabulary.ts";

export type Chapter = EventRow["chapter"];

/** The years that a chapter of the history tells of, the first and the last included. */
export type ChapterYears = { readonly id: Chapter; readonly from: number; readonly to: number };

/**
 * Returns the years of each chapter that has an event, in the order in which they are told. They follow from the events: a
 * chapter ends with its last one, and the next begins a year later, so that every year belongs to one chapter. The last
 * chapter has not ended: it goes on to the year in which the tables were compiled.
 */
export function chapterYears(
  events: readonly Pick<EventRow, "chapter" | "date">[],
  compiled: number,
): ChapterYears[] {
  const years = Map.groupBy(events, ({ chapter }) => chapter);
  const told = CHAPTERS.flatMap((id) => {
    const own = years.get(id)?.map(({ date }) => Number(date.slice(0, 4))) ?? [];
    return own.length > 0 ? [{ id, first: Math.min(...own), last: Math.max(...own) }] : [];
  });
  let end: number | undefined;
  return told.map(({ id, first, last }, i) => {
    const from: number = end === undefined ? first : end + 1;
    // A chapter that looks back on earlier years only takes none from the chapters before it.
    end = Math.max(i === told.length - 1 ? Math.max(last, compiled) : last, from - 1);
    return { id, from, to: end };
  });
}
