import type { Partnership, Place } from "./atlas.ts";
import { type Chapter, type ChapterYears, chapterYears } from "./chapter-years.ts";
import { leaders } from "./periods.ts";
import type { Region } from "./vocabulary.ts";

/** What the map beside a chapter of the history shows: the network as of the year in which the chapter ends. */
export type ChapterPlate = ChapterYears & {
  /** Partnerships whose documented year lies in the chapter's years. */
  readonly signed: readonly Partnership[];
  /** How many partnerships have a documented year by the chapter's end. */
  readonly known: number;
  /** The regions with most of those signed: one, or several that are level. */
  readonly led: readonly Region[];
  /** Partnerships that the chapter's entries are about, as far as their documented year is not later than its end. */
  readonly named: readonly Partnership[];
  /** The other pairs of its entries: their year is not documented, or lies after its end. */
  readonly undrawn: readonly Pair[];
};

type Pair = readonly [us: Place, partner: Place];
type Event = { readonly chapter: Chapter; readonly date: string; readonly pair: Pair | undefined };

/**
 * Returns the plate of each chapter, in the order in which they are told.
 * @param compiled year in which the tables were compiled, with which the last chapter ends
 */
export function chapterPlates(
  partnerships: readonly Partnership[],
  events: readonly Event[],
  compiled: number,
): ChapterPlate[] {
  return chapterYears(events, compiled).map((years) => {
    const isBy = ({ signed: { year } }: Partnership) => year !== undefined && year <= years.to;
    const by = partnerships.filter(isBy);
    const signed = by.filter(({ signed: { year } }) => year !== undefined && year >= years.from);
    const pairs = pairsOf(events.filter(({ chapter }) => chapter === years.id));
    const found = pairs.map((pair) => ({
      pair,
      row: by.find(({ us, partner }) => us === pair[0] && partner === pair[1]),
    }));
    return {
      ...years,
      signed,
      known: by.length,
      led: leaders(signed),
      named: found.flatMap(({ row }) => row ?? []),
      undrawn: found.flatMap(({ pair, row }) => (row ? [] : [pair])),
    };
  });
}

/** Several entries may be about one pair. */
function pairsOf(events: readonly Event[]): Pair[] {
  return [
    ...new Map(events.flatMap(({ pair }) => (pair ? [[`${pair[0].id} ${pair[1].id}`, pair]] : []))).values(),
  ];
}
