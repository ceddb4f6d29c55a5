import { describe, expect, test } from "vitest";
import type { Partnership, Place } from "./atlas.ts";
import type { Growth } from "./growth.ts";
import { decadeSentence, statusSentence, summarizeCountry, summarizeState } from "./region-summary.ts";
import type { Status } from "./vocabulary.ts";

const COUNTRIES = {
  JP: { code: "JP", name: "Japan", region: "asia-pacific" },
  NL: { code: "NL", name: "Netherlands", region: "europe" },
  ES: { code: "ES", name: "Spain", region: "europe" },
} as const;
const STATES: Record<string, string> = { OH: "Ohio", IA: "Iowa", DC: "District of Columbia" };
const places = new Map<string, Place>();

/** A pair by "OH Toledo, ES Toledo"; a place is one object wherever it is named. */
function pair(text: string, status: Status = "listed"): Partnership {
  const [us, partner] = text.split(", ").map(placeOf);
  return { id: text, us, partner, status, signed: { basis: "unknown", year: undefined } } as Partnership;
}

function placeOf(text: string): Place {
  const known = places.get(text);
  if (known) return known;
  const [code = "", name = ""] = text.split(" ");
  const place = {
    id: text,
    name,
    stateCode: code,
    state: STATES[code],
    country: code in COUNTRIES ? COUNTRIES[code as keyof typeof COUNTRIES] : undefined,
  } as Place;
  places.set(text, place);
  return place;
}

describe("the finding of a state", () => {
  test.each([
    [
      "one partnership",
      ["OH A, NL X"],
      "1 community in Ohio has 1 known partnership, with a community in the Netherlands.",
    ],
    [
      "two with one country",
      ["OH A, JP X", "OH B, JP Y"],
      "2 communities in Ohio have 2 known partnerships, both with communities in Japan.",
    ],
    [
      "several with one country",
      ["OH A, JP X", "OH B, JP Y", "OH B, JP Z"],
      "2 communities in Ohio have 3 known partnerships, all with communities in Japan.",
    ],
    [
      "a country that leads",
      ["OH A, NL X", "OH B, NL Y", "OH C, JP Z"],
      "3 communities in Ohio have 3 known partnerships in 2 countries and territories, most of all the Netherlands (2).",
    ],
    [
      "two that lead",
      ["OH A, NL X", "OH B, NL Y", "OH C, JP Z", "OH C, JP V", "OH C, ES T"],
      "3 communities in Ohio have 5 known partnerships in 3 countries and territories, most of all Japan and the Netherlands (2 each).",
    ],
    [
      "one each",
      ["OH A, NL X", "OH A, JP Y"],
      "1 community in Ohio has 2 known partnerships in 2 countries and territories.",
    ],
    [
      "the District",
      ["DC W, NL X"],
      "1 community in the District of Columbia has 1 known partnership, with a community in the Netherlands.",
    ],
  ])("with %s", (_, pairs, sentence) => {
    const rows = pairs.map((text) => pair(text));
    expect(summarizeState(pairs[0]?.slice(0, 2) ?? "", rows).finding).toBe(sentence);
  });
});

test("the finding of a country counts the District apart from the states", () => {
  const rows = ["OH A, NL X", "OH B, NL X", "IA C, NL Y", "DC W, NL Y"].map((text) => pair(text));
  expect(summarizeCountry(COUNTRIES.NL, rows)).toMatchObject({
    finding:
      "2 communities in the Netherlands have 4 known partnerships in 2 American states and the District of Columbia, most of all Ohio (2).",
    ties: [
      { label: "Ohio", count: 2, href: "/states/oh/" },
      { label: "District of Columbia", count: 1 },
      { label: "Iowa", count: 1 },
    ],
    communities: [{ name: "X" }, { name: "Y" }],
  });
});

test("the sentence of statuses names those that occur", () => {
  const rows = [pair("OH A, NL X"), pair("OH B, NL X"), pair("OH C, NL X", "ended")];
  expect(statusSentence(rows)).toBe("2 are listed and 1 is ended");
});

test.each<[string, number[], string | undefined]>([
  ["no year", [], undefined],
  ["one year", [1], "The one documented year falls in the 1950s"],
  ["a peak", [1, 4, 2], "No decade has more documented years than the 1960s, 4"],
  ["two peaks", [4, 0, 4], "No decade has more documented years than the 1950s and the 1970s, 4 each"],
  ["one decade", [0, 3], "All documented years fall in the 1960s"],
  ["no peak", [1, 1, 1, 1], "The documented years are spread over the decades"],
])("the sentence of decades with %s", (_, counts, sentence) => {
  const growth: Growth = {
    decades: counts.map((count, i) => ({ decade: 1950 + 10 * i, count })),
    documented: counts.reduce((a, b) => a + b, 0),
    toConfirm: 0,
    unknown: 0,
  };
  expect(decadeSentence(growth)).toBe(sentence);
});
