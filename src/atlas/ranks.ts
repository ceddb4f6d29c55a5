import type { Partnership, Place } from "./atlas.ts";
import { compareIds } from "./compare.ts";

/** Returns at most `count` entries with the highest values, highest first; ties go by id. */
export const highest = <T extends { readonly id: string }>(
  list: readonly T[],
  value: (entry: T) => number,
  count: number,
): T[] => list.toSorted((a, b) => value(b) - value(a) || compareIds(a.id, b.id)).slice(0, count);

/** Returns the partnerships with the earliest documented years, earliest first; those without a year are left out. */
export const oldest = (partnerships: readonly Partnership[], count: number): Partnership[] =>
  highest(
    partnerships.filter(({ signed }) => signed.year !== undefined),
    ({ signed: { year = 0 } }) => -year,
    count,
  );

/** Returns the partnerships with the greatest distance, longest first. */
export const longest = (partnerships: readonly Partnership[], count: number): Partnership[] =>
  highest(partnerships, ({ km }) => km, count);

/** A partnership whose two populations are known. */
export type SizedPartnership = Partnership & { readonly smaller: Peopled; readonly larger: Peopled };
type Peopled = { readonly place: Place; readonly people: number };

/** Returns the partnerships whose two populations are known, with these. */
export function sized(partnerships: readonly Partnership[]): SizedPartnership[] {
  return partnerships.flatMap((partnership): SizedPartnership[] => {
    const [us, partner] = [peopled(partnership.us), peopled(partnership.partner)];
    if (!us || !partner) return [];
    const [smaller, larger] = us.people > partner.people ? [partner, us] : [us, partner];
    return [{ ...partnership, smaller, larger }];
  });
}

const peopled = (place: Place): Peopled | undefined =>
  place.population === undefined ? undefined : { place, people: place.population };

/** Returns the partnerships whose smaller side is largest, so that both sides are large; then by the larger side. */
export const largest = (partnerships: readonly Partnership[], count: number): SizedPartnership[] =>
  sized(partnerships)
    .sort(
      (a, b) =>
        b.smaller.people - a.smaller.people || b.larger.people - a.larger.people || compareIds(a.id, b.id),
    )
    .slice(0, count);
