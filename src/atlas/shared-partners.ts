import type { Place } from "./atlas.ts";
import { compareIds, compareNames } from "./compare.ts";
import { partnersAround } from "./partners-around.ts";

/** A place that has partners in common with another. */
export type Sharing = {
  readonly place: Place;
  /** The partners in common, at least one, by name. */
  readonly through: readonly Place[];
};

/** Returns the places that share at least one partner with a place, those that share most first, then by name. */
export function sharedPartners(place: Place): Sharing[] {
  const through = new Map<Place, Place[]>();
  for (const { partner } of partnersAround(place)) {
    for (const { partner: other } of partnersAround(partner)) {
      if (other !== place) through.set(other, [...(through.get(other) ?? []), partner]);
    }
  }
  return [...through]
    .map(([other, partners]) => ({
      place: other,
      through: partners.sort((a, b) => compareNames(a.name, b.name)),
    }))
    .sort(
      (a, b) =>
        b.through.length - a.through.length ||
        compareNames(a.place.label, b.place.label) ||
        compareIds(a.place.id, b.place.id),
    );
}
