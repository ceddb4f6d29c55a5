import { keysOf } from "../atlas/keys-of.ts";
import { decadeOf } from "../atlas/growth.ts";
import { STATUSES, THEMES } from "../atlas/vocabulary.ts";
import type { MapAtlas, MapPair } from "./map-atlas.ts";

/** What a reader may ask of the map: each a word of the address, in this order. */
export const QUESTIONS = ["place", "state", "country", "decade", "status", "theme", "year"] as const;
export type Question = (typeof QUESTIONS)[number];

/** The answers given; a question without one is not asked. `year` shows the network as of that year. */
export type Choice = Readonly<Partial<Record<Question, string>>>;

/** Values of `decade` beside the decades themselves. */
export const UNDATED = { unknown: "Not known", unconfirmed: "To be confirmed" } as const;

/** The value of `theme` for a story about anything. */
export const ANY_THEME = { any: "Anything" } as const;

/**
 * Reads a choice from the query of an address.
 * Returns what is understood, and the words that name nothing on the map, so that the page can say so.
 */
export function readChoice(query: URLSearchParams, atlas: MapAtlas): { choice: Choice; unknown: string[] } {
  const asked = QUESTIONS.flatMap((question) => {
    const value = query.get(question);
    return value ? [[question, value] as const] : [];
  });
  const known = asked.filter(([question, value]) => isKnown(question, value, atlas));
  return {
    choice: Object.fromEntries(known),
    unknown: asked.filter((entry) => !known.includes(entry)).map((entry) => entry.join("=")),
  };
}

/** Returns the query that stands for a choice, "" for none: "?place=us-oh-toledo&decade=1950". */
export function writeChoice(choice: Choice): string {
  const query = new URLSearchParams();
  for (const question of QUESTIONS) {
    const value = choice[question];
    if (value) query.set(question, value);
  }
  return query.size > 0 ? `?${query}` : "";
}

/** Returns whether there is anything to choose by: without it, the map and the table show everything. */
export const isEmpty = (choice: Choice): boolean => QUESTIONS.every((question) => !choice[question]);

/** Returns whether a partnership answers every question that is asked. */
export function isChosen(pair: MapPair, choice: Choice): boolean {
  const { us, partner, year, status, exchanges } = pair;
  return (
    (!choice.place || us.id === choice.place || partner.id === choice.place) &&
    (!choice.state || us.state === choice.state) &&
    (!choice.country || partner.country.code === choice.country) &&
    (!choice.decade || choice.decade === decadeWord(pair)) &&
    (!choice.status || status === choice.status) &&
    (!choice.theme || exchanges.some(({ theme }) => choice.theme === theme || choice.theme === "any")) &&
    (!choice.year || (year !== undefined && year <= Number(choice.year)))
  );
}

/** Returns the value of `decade` that a partnership has: "1950", "unknown" or "unconfirmed". */
export function decadeWord({ year, signed }: Pick<MapPair, "year" | "signed">): string {
  if (year !== undefined) return String(decadeOf(year));
  return signed === "not known" ? "unknown" : "unconfirmed";
}

function isKnown(question: Question, value: string, atlas: MapAtlas): boolean {
  switch (question) {
    case "place":
      return atlas.byId.has(value);
    case "state":
      return atlas.states.has(value);
    case "country":
      return value !== "US" && atlas.countries.has(value);
    case "decade":
      return atlas.pairs.some((pair) => decadeWord(pair) === value);
    case "status":
      return keysOf(STATUSES).some((status) => status === value);
    case "theme":
      return [...keysOf(ANY_THEME), ...keysOf(THEMES)].some((theme) => theme === value);
    case "year":
      return /^\d{4}$/.test(value);
  }
}
