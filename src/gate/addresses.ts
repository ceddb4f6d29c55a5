import { countryHref, placeHref, questionHref, stateHref } from "../atlas/addresses.ts";
import { asQuestion, meantAmong } from "../atlas/did-you-mean.ts";
import { decadeOf } from "../atlas/growth.ts";
import { isPublished } from "../atlas/publication.ts";
import { wayHref } from "../atlas/ways-in.ts";
import type { Documents } from "./documents.ts";
import type { Tables } from "./tables.ts";

/** Names of the pages that the site always has, beside its front page: `map` is /map/. */
export const FIXED_PAGES: readonly string[] = [
  "about/editors",
  "countries",
  "curiosities",
  "data",
  "exchanges",
  "get-involved",
  "glossary",
  "join/booklet",
  "join/papers",
  "join/readiness",
  "join/who-is-like-us",
  "map",
  "map/poster",
  "places",
  "questions",
  "search",
  "states",
];

/** The addresses of the built site, for rows that name one. */
export type Addresses = {
  /** True if the address is surely there. */
  readonly exists: (address: string) => boolean;
  /** True if it is surely not: with a fault in the tables, nobody can say which places have a page. */
  readonly lacks: (address: string) => boolean;
  /** `Did you mean "/history/"?`, or an empty text. */
  readonly suggest: (address: string) => string;
};

/** Returns the addresses that the documents and tables of `content/` make on the day of a build. */
export function addressesOf(documents: Documents, tables: Tables, day: string): Addresses {
  const known = new Set([
    ...pageAddresses(documents, day),
    ...wayAddresses(documents, tables, day),
    ...placeAddresses(tables),
  ]);
  const tablesSound = [tables.places, tables.partnerships].every(
    ({ rows, rejected, complete }) => complete && rejected.length === 0 && rows.length > 0,
  );
  let meant: ReturnType<typeof meantAmong> | undefined;
  return {
    exists: (address) => known.has(address),
    lacks: (address) =>
      !known.has(address) && (tablesSound || !/^\/(states|countries|places)\/./.test(address)),
    suggest: (address) => asQuestion((meant ??= meantAmong(known))(address)),
  };
}

function pageAddresses({ pages, guide, exchanges, questions, examples }: Documents, day: string): string[] {
  // A draft has no page; an exchange whose fields cannot be read counts as published, so that one fault is told once.
  const published = exchanges.filter(({ matter }) => !matter || isPublished(matter, day));
  return [
    "/",
    ...FIXED_PAGES.map((name) => `/${name}/`),
    ...pages.map(({ slug }) => `/${slug}/`),
    ...guide.map(({ slug }) => `/join/${slug}/`),
    ...published.map(({ slug }) => `/exchanges/${slug}/`),
    ...questions.map(({ slug }) => questionHref(slug)),
    ...examples.map(({ slug }) => `/about/editors/${slug}/`),
  ];
}

/** The exchanges by what they have in common. */
function wayAddresses({ exchanges }: Documents, { places, countries }: Tables, day: string): string[] {
  const countryOf = new Map(places.rows.map(({ value }) => [value.id, value.country_code]));
  const regionOf = new Map(countries.rows.map(({ value }) => [value.code, value.region]));
  return exchanges.flatMap(({ matter }) => {
    if (!matter || !isPublished(matter, day)) return [];
    const regions = matter.partners.flatMap((id) => regionOf.get(countryOf.get(id) ?? "") ?? []);
    return [
      wayHref("theme", matter.theme),
      wayHref("decade", `${decadeOf(matter.year)}s`),
      ...regions.map((region) => wayHref("region", region)),
    ];
  });
}

/** A place has a page; a state and a country have one if they have a partnership. */
function placeAddresses({ places, partnerships }: Tables): string[] {
  const byId = new Map(places.rows.map(({ value }) => [value.id, value]));
  const aboveThem = partnerships.rows.flatMap(({ value }) => {
    const state = byId.get(value.us)?.admin1_code;
    const country = byId.get(value.partner)?.country_code;
    return [
      ...(state === undefined ? [] : [stateHref(state)]),
      ...(country === undefined ? [] : [countryHref({ code: country })]),
    ];
  });
  return [...aboveThem, ...places.rows.map(({ value }) => placeHref(value))];
}
