import type { Documents, Named } from "../gate/documents.ts";
import { isoDay } from "../gate/partial-date.ts";

/** A document that somebody should check again. */
export type DueReview = { readonly file: string; readonly line: number; readonly day: string };

/** Returns the documents whose `reviewBy` has come, the longest due first. `today` is YYYY-MM-DD. */
export function dueReviews({ pages, guide, exchanges, questions }: Documents, today: string): DueReview[] {
  const all: readonly Named<{ reviewBy?: Date | undefined }>[] = [
    ...pages,
    ...guide,
    ...exchanges,
    ...questions,
  ];
  return all
    .flatMap(({ file, matter, spotOf }) =>
      matter?.reviewBy ? [{ file, line: spotOf(["reviewBy"]).line, day: isoDay(matter.reviewBy) }] : [],
    )
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day === b.day ? (a.file < b.file ? -1 : 1) : a.day < b.day ? -1 : 1));
}

/** Returns the list in Markdown, or an empty text. */
export function reviewReport(due: readonly DueReview[], lineLink: (review: DueReview) => string): string {
  if (due.length === 0) return "";
  return [
    `### Due to be checked again: ${due.length}`,
    "",
    "Read the page against its sources, mend what changed, and set `reviewed` to today and `reviewBy` to a later day.",
    "",
    ...due.map((review) => `- [ ] ${lineLink(review)}: by ${review.day}`),
    "",
  ].join("\n");
}
