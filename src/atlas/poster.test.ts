import { describe, expect, it } from "vitest";
import type { Atlas, Partnership } from "./atlas.ts";
import { growthOf } from "./growth.ts";
import { posterOf, whenSentence } from "./poster.ts";
import type { Region } from "./vocabulary.ts";

const country = (name: string, region: Region) => ({ code: name, name, region });
const [italy, peru, japan] = [
  country("Italy", "europe"),
  country("Peru", "americas"),
  country("Japan", "asia-pacific"),
];

const row = (id: string, home: ReturnType<typeof country>, km: number, year?: number) =>
  ({
    id,
    us: { id: `us-${id}`, label: `Us ${id}` },
    partner: { label: `Partner ${id}`, country: home },
    km,
    signed: { year, text: String(year), basis: year === undefined ? "unknown" : "documented" },
  }) as unknown as Partnership;

const atlas: Atlas = {
  places: new Map(),
  partnerships: [
    row("a", italy, 8000, 1961),
    row("b", italy, 8100, 1962),
    row("c", peru, 5000, 1957),
    row("d", japan, 10_000),
  ],
};

describe("posterOf", () => {
  const poster = posterOf(atlas);

  it("counts regions so that their countries add up", () => {
    for (const { count, top, rest } of poster.regions)
      expect(top.reduce((sum, country) => sum + country.count, rest.count)).toBe(count);
    expect(poster.regions.map(({ count }) => count)).toEqual([2, 1, 1, 0]);
  });

  it("says in three sentences where, when, and what is extreme", () =>
    expect(poster.sentences).toEqual([
      "2 of the 4 known partnerships (50%) run to Europe, more than to any other region; no country has more than Italy, with 2.",
      "No decade has more documented signings than the 1960s, with 2. 3 partnerships have a documented year; 1 has none yet.",
      "No documented year is earlier than 1957, that of Us c and Partner c; no route is longer than the 6,214 mi (10,000 km) from Us d to Partner d.",
    ]));

  it("has nothing to say without partnerships", () =>
    expect(() => posterOf({ places: new Map(), partnerships: [] })).toThrow("no partnerships"));
});

describe("whenSentence", () => {
  it("names no decade where no year is documented", () =>
    expect(whenSentence(growthOf([row("a", italy, 1)]))).toBe(
      "Of 1 partnership none has a documented year yet.",
    ));
});
