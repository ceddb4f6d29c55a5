import { asciiFold } from "../atlas/ascii-fold.ts";
import { isAmerican, type Place } from "../atlas/atlas.ts";
import { placeHref } from "../atlas/addresses.ts";
import { partnersAround } from "../atlas/partners-around.ts";
import type { TermRow } from "../atlas/schemas.ts";
import type { SearchKind } from "./kinds.ts";

/** A thing that search finds by itself although it shares a page with others. */
export type SearchRecord = {
  readonly url: string;
  readonly content: string;
  readonly language: "en";
  readonly meta: Record<string, string>;
  readonly filters: Readonly<Record<string, string[]>>;
};

const record = (
  kind: SearchKind,
  url: string,
  title: string,
  content: string,
  aliases: readonly string[] = [],
  more: { meta?: Record<string, string>; filters?: Record<string, string[]> } = {},
): SearchRecord => ({
  url,
  content,
  language: "en",
  meta: { title, ...(aliases.length > 0 ? { alias: aliases.join("; ") } : {}), ...more.meta },
  filters: { kind: [kind], ...more.filters },
});

/** Returns the record of a place: its name in every spelling, its partners, and the state and country to filter by. */
export function placeRecord(place: Place): SearchRecord {
  const partners = partnersAround(place).map(({ partner, partnership: { status } }) =>
    status === "ended" ? `${partner.label} (ended)` : partner.label,
  );
  const where = [place.state, place.country.name].filter((part) => part && part !== place.name).join(", ");
  const spellings = [...(place.native ? [place.native.name] : []), ...place.aliases];
  const plain = [...spellings, asciiFold(where)].filter((spelling) => spelling !== where);
  const content = `${place.name}, ${where}. Partner of ${partners.join("; ")}. ${plain.join(", ")}`;
  return record("Places", placeHref(place), place.label, content, spellings, {
    meta: { name: place.name },
    filters: {
      country: [place.country.name],
      ...(isAmerican(place) && place.state ? { state: [place.state] } : {}),
    },
  });
}

/** Returns the record of a glossary term. */
export function termRecord({ id, term, definition }: TermRow): SearchRecord {
  const folded = asciiFold(term);
  return record(
    "Glossary",
    `/glossary/#${id}`,
    term,
    `${term}. ${definition}`,
    folded === term ? [] : [folded],
  );
}
