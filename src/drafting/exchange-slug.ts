import { asciiFold } from "../atlas/ascii-fold.ts";

/** A place by its id and its name: us-nc-cary, Cary. */
export type NamedPlace = { readonly id: string; readonly name: string };

/** Longer names of folders make addresses that nobody reads out. */
const MAX_LENGTH = 45;

/** Returns words as a part of an address: small letters, digits and single hyphens; empty if nothing of the kind is in them. */
export const slugOf = (words: string): string =>
  asciiFold(words)
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/**
 * Returns the name of the folder for a story of these places, as the others are named: cary-le-touquet. Where there is one
 * of that name, the year follows, then a number.
 */
export function exchangeSlug(
  us: NamedPlace,
  partner: NamedPlace,
  year: number,
  taken: ReadonlySet<string>,
): string {
  const part = ({ id, name }: NamedPlace) => slugOf(name) || id;
  const first = `${part(us)}-${part(partner)}`.slice(0, MAX_LENGTH).replace(/-$/, "");
  const further = Array.from({ length: taken.size }, (_, i) => `${first}-${year}-${i + 2}`);
  return [first, `${first}-${year}`, ...further].find((slug) => !taken.has(slug)) ?? first;
}
