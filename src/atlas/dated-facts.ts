import type { DatedFact } from "./month-facts.ts";
import { getExchanges, getTimeline } from "./queries.ts";

/** Returns the dated facts of the timeline and of the exchanges that have a month at least, each with its page. */
export async function getDatedFacts(): Promise<DatedFact[]> {
  const events = (await getTimeline()).map(({ id, date, title }): DatedFact => ({
    date,
    text: title,
    href: `/history/#event-${id}`,
    label: "On the timeline",
  }));
  const stories = (await getExchanges()).flatMap(({ href, us, partners: [lead], matter }) =>
    matter.dates.map(({ date, text }): DatedFact => ({
      date,
      text,
      href,
      label: `${us.name} and ${lead.name}`,
    })),
  );
  return [...stories, ...events].filter(({ date }) => date.length > 4);
}
