import type { Partnership } from "./atlas.ts";
import { compareIds } from "./compare.ts";

/** Returns the partnerships with the earliest documented years, earliest first; those without a year are left out. */
export function oldest(partnerships: readonly Partnership[], count: number): Partnership[] {
  return partnerships
    .filter(({ signed }) => signed.year !== undefined)
    .sort((a, b) => (a.signed.year ?? 0) - (b.signed.year ?? 0) || compareIds(a.id, b.id))
    .slice(0, count);
}

/** Returns the partnerships with the greatest distance, longest first. */
export function longest(partnerships: readonly Partnership[], count: number): Partnership[] {
  return [...partnerships].sort((a, b) => b.km - a.km || compareIds(a.id, b.id)).slice(0, count);
}
