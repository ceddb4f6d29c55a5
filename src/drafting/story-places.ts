import { didYouMean } from "../atlas/did-you-mean.ts";
import type { Known } from "./candidate.ts";
import type { NamedPlace } from "./exchange-slug.ts";
import { findPlace } from "./find-place.ts";

/** A place of a story as somebody names it, or why it cannot be used. */
export type StoryPlace =
  | { readonly place: Known; readonly fault?: never; readonly unpaired?: never }
  /** Nothing or more than one thing is meant. One sentence each. */
  | { readonly fault: string; readonly place?: never; readonly unpaired?: never }
  /** A place of ours that is no partner of the community. */
  | { readonly unpaired: Known; readonly place?: never; readonly fault?: never };

const isAmerican = ({ land }: Known) => land.country === "US";

/** Returns the community in the United States that the words name. */
export const communityOf = (typed: string, known: readonly Known[]): StoryPlace =>
  oneOf(typed, known.filter(isAmerican), "in the United States");

/**
 * Returns the partner that the words name. Of several places of a name, one that is a partner of the community is meant.
 * @param partnerIds ids of the partners of the community, as partnerships.csv lists them
 */
export function partnerOf(
  typed: string,
  known: readonly Known[],
  partnerIds: ReadonlySet<string>,
): StoryPlace {
  const abroad = known.filter((place) => !isAmerican(place));
  const partners = abroad.filter(({ row }) => partnerIds.has(row.value.id));
  const among = findPlace(typed, partners);
  if (among.kind === "one") return { place: among.place };
  if (among.kind === "several") return oneOf(typed, partners, "abroad");
  const found = oneOf(typed, abroad, "abroad");
  return found.place ? { unpaired: found.place } : found;
}

function oneOf(typed: string, places: readonly Known[], where: string): StoryPlace {
  const words = shorten(typed.trim());
  const found = findPlace(typed, places);
  if (found.kind === "one") return { place: found.place };
  if (found.kind === "several") {
    const list = found.places.slice(0, 8).map(({ row, label }) => `${row.value.id} (${label})`);
    return { fault: `"${words}" may be one of these; write its id: ${list.join("; ")}.` };
  }
  const near = found.near[0];
  const meant = near ? `Did you mean "${near.row.value.id}" (${near.label})?` : idMeant(typed, places);
  return { fault: `"${words}" is no place ${where} that content/places.csv lists. ${meant}`.trim() };
}

const idMeant = (typed: string, places: readonly Known[]) =>
  didYouMean(
    typed,
    places.map(({ row }) => row.value.id),
  );

/** Returns the id and the name of a place. */
export const named = ({ row, name }: Known): NamedPlace => ({ id: row.value.id, name });

const shorten = (words: string) => (words.length > 60 ? `${words.slice(0, 57)}…` : words);
