import { fault, type Problem, problem } from "../atlas/problem.ts";
import type { Named } from "./documents.ts";
import { isoDay } from "./partial-date.ts";

/** The day of the next review follows the last one. That it is over is no fault: the weekly check tells it. */
export function reviewByRules({
  file,
  matter,
  spotOf,
}: Named<{ reviewed: Date; reviewBy?: Date | undefined }>): Problem[] {
  if (!matter?.reviewBy || matter.reviewBy > matter.reviewed) return [];
  const [by, last] = [isoDay(matter.reviewBy), isoDay(matter.reviewed)];
  return [
    problem(
      file,
      spotOf(["reviewBy"]),
      fault(
        "review-by-not-after-reviewed",
        `has the reviewBy date ${by}, which is not after the reviewed date ${last}`,
        "Write a later day in reviewBy, or take the line out.",
      ),
    ),
  ];
}
