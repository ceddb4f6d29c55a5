import { readPeople } from "./people.ts";

/** What an address of the page asks for. */
export type Wanted = {
  /** Key of a town, as written; see `readKey`. */
  readonly place: string | undefined;
  /** People of the town, if somebody knows better than the gazetteer. */
  readonly people: number | undefined;
  /** A name to look for, at most `LONGEST` letters. */
  readonly typed: string;
};

/** As much of a name as is read. */
const LONGEST = 100;

/** Reads `?place=mn-5019116&people=20000` or `?q=Bemidji`. Whatever a query holds, it never throws. */
export function readQuery(query: URLSearchParams): Wanted {
  return {
    place: query.get("place") ?? undefined,
    people: readPeople(query.get("people") ?? ""),
    typed: (query.get("q") ?? "").slice(0, LONGEST).trim(),
  };
}

/** Returns the query of the address of a town, with a number of people somebody gave. */
export const placeQuery = (key: string, people: number | undefined): string =>
  `?place=${key}${people === undefined ? "" : `&people=${people}`}`;

/** Returns the query that looks for a name. */
export const nameQuery = (typed: string): string => `?q=${encodeURIComponent(typed)}`;
