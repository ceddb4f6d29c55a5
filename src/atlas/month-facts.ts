/** A fact with its date, as exact as it is known, and the page that tells it. */
export type DatedFact = {
  /** "1957-10" or "1957-10-07"; a year alone belongs to no month. */
  readonly date: string;
  readonly text: string;
  readonly href: string;
  /** What the link says. */
  readonly label: string;
};

/**
 * Returns up to `count` facts of the month of a day, those of that very day first, then those nearest to it, then those
 * of which only the month is known; at last in the order of the month. No page is led to twice, and
 * of the facts of one and the same day the first given is taken, since a story and the timeline tell of one event.
 * @param today YYYY-MM-DD
 */
export function factsOfMonth(facts: readonly DatedFact[], today: string, count: number): DatedFact[] {
  const month = today.slice(5, 7);
  const distance = ({ date }: DatedFact) =>
    date.length < 10 ? Number.POSITIVE_INFINITY : Math.abs(dayOf(date) - dayOf(today));
  const near = facts
    .filter(({ date }) => date.slice(5, 7) === month)
    .sort((a, b) => (distance(a) === distance(b) ? a.date.localeCompare(b.date) : distance(a) - distance(b)));
  const kept: DatedFact[] = [];
  for (const fact of near) if (!kept.some((other) => tellsSame(fact, other))) kept.push(fact);
  return kept.slice(0, count).sort((a, b) => dayOf(a.date) - dayOf(b.date) || a.date.localeCompare(b.date));
}

const tellsSame = (a: DatedFact, b: DatedFact): boolean =>
  a.href === b.href || (a.date.length === 10 && a.date === b.date);

/** The day of the month; a date without one comes last. */
const dayOf = (date: string): number => (date.length < 10 ? 32 : Number(date.slice(8)));
