import type { Place } from "../atlas/atlas.ts";
import { isAmerican } from "../atlas/atlas.ts";
import { compareIds, compareNames } from "../atlas/compare.ts";
import { formatNumber } from "../atlas/words.ts";

/** American communities of one class of size, by name. */
export type SizeClass = { readonly label: string; readonly places: readonly Place[] };

/** Where one class ends and the next larger begins, in people. */
const BOUNDS = [5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000];

/**
 * Returns the American communities with a partnership by size, smallest first, then those whose size is not known, then the
 * counties, which are no towns. States are left out.
 * @param peopleOf people of a place, 0 if not known
 */
export function sizeClasses(places: Iterable<Place>, peopleOf: (place: Place) => number): SizeClass[] {
  const ours = [...places]
    .filter((place) => isAmerican(place) && place.kind !== "state" && place.partnerships.length > 0)
    .sort((a, b) => compareNames(a.name, b.name) || compareIds(a.id, b.id));
  const groups = Map.groupBy(ours, (place) => {
    const people = peopleOf(place);
    if (place.kind === "county") return COUNTIES;
    return people === 0 ? UNKNOWN : BOUNDS.filter((bound) => people >= bound).length;
  });
  return [...BOUNDS.keys(), BOUNDS.length, UNKNOWN, COUNTIES].flatMap((group) => {
    const members = groups.get(group);
    return members ? [{ label: labelOf(group), places: members }] : [];
  });
}

const [UNKNOWN, COUNTIES] = [-1, -2];

function labelOf(group: number): string {
  if (group === COUNTIES) return "Counties";
  if (group === UNKNOWN) return "Population not in these tables";
  const [from, to] = [BOUNDS[group - 1], BOUNDS[group]];
  if (to === undefined) return `${formatNumber(from ?? 0)} people and more`;
  return from === undefined
    ? `Fewer than ${formatNumber(to)} people`
    : `${formatNumber(from)} to ${formatNumber(to - 1)} people`;
}
