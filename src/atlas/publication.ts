import { formatDay } from "./dates.ts";

/** What decides when a story appears. */
type Plan = {
  readonly draft: boolean;
  /** Day of first publication; may lie ahead. */
  readonly published: Date;
};

/** Returns whether a story is on the published site on a day (YYYY-MM-DD). */
export const isPublished = ({ draft, published }: Plan, day: string): boolean =>
  !draft && published.toISOString().slice(0, 10) <= day;

/** Returns why a story is not on the published site on a day, as a sentence for previews; undefined if it is there. */
export function whyUnpublished(plan: Plan, day: string): string | undefined {
  if (isPublished(plan, day)) return undefined;
  return plan.draft ? "Draft, not published" : `Appears on ${formatDay(plan.published)}`;
}
