import { renderAsync } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { readTable } from "../atlas/content.ts";
import type { NameCard, PairCard, ShareCard } from "./card.ts";
import { drawCard } from "./draw-card.ts";
import { letter } from "./lettering.ts";

const toKobe = { from: [-122.33, 47.61], to: [135.19, 34.69], region: "asia-pacific" } as const;
const named = (name: string, more: Partial<NameCard> = {}): NameCard => ({
  kind: "name",
  id: "places/x",
  alt: "",
  ground: "paper",
  routes: [toKobe],
  name,
  line: "1 known partner in 1 country",
  arms: [{ region: "asia-pacific", count: 1 }],
  ...more,
});
const pair = (us: string, partner: string, title: string): PairCard => ({
  kind: "pair",
  id: "exchanges/x",
  alt: "",
  ground: "europe",
  routes: [toKobe],
  names: [us, partner],
  distance: "5,010 mi (8,063 km)",
  bearing: 303,
  more: "and 9 other partners",
  title,
});

const FOUR_ARMS = ["europe", "asia-pacific", "americas", "africa-middle-east"] as const;
const CARDS: readonly [string, ShareCard][] = [
  ["a short name", named("Brea")],
  [
    "a long name with every row there can be",
    named("Saint Francis of the Angeles Mountains", {
      within: "District of Columbia",
      line: "123 known partners in 99 countries",
      arms: FOUR_ARMS.map((region) => ({ region, count: 1234 })),
    }),
  ],
  ["a name without a break", named("Llanfairpwllgwyngyllgogerych")],
  ["a pair", pair("Seattle", "Kobe", "The bell rang for four days")],
  [
    "a long pair",
    pair(
      "South San Francisco",
      "Newcastle upon Tyne",
      "A headline of sixty letters, which is as long as any can be.",
    ),
  ],
];

/** Places and heights of everything that is lettered: each group has a corner, a scale, and outlines of 200 units. */
const groups = (svg: string) =>
  [...svg.matchAll(/translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)">(.*?)<\/g>/g)].map(
    ([, x, y, scale, paths = ""]) => {
      const points = [...paths.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
      return {
        right: Number(x) + Number(scale) * Math.max(...points.map(([, px]) => Number(px))),
        bottom: Number(y) + Number(scale) * 200,
      };
    },
  );

test.each(CARDS)("%s stays within the picture and clear of the globe", async (_, card) => {
  const letterings = groups(await drawCard(card));
  expect(letterings.length).toBeGreaterThan(3);
  for (const { right, bottom } of letterings) {
    expect(right).toBeLessThan(590);
    expect(bottom).toBeLessThan(630);
  }
});

test("a globe seen from close by stays within its lens", async () => {
  const nearby = { from: [-118, 34], to: [-105, 21], region: "americas" } as const;
  const { pixels } = await renderAsync(await drawCard(named("Brea", { routes: [nearby] })));
  const pixelAt = (x: number, y: number) => [...pixels.subarray((y * 1200 + x) * 4, (y * 1200 + x) * 4 + 3)];
  const beside = Array.from({ length: 280 }, (_, i) => pixelAt(556 - Math.floor(i / 140) * 16, 40 + i * 2));
  expect(new Set(beside.map(String))).toEqual(new Set(["246,241,231"]));
  expect(pixelAt(905, 600)).not.toEqual([246, 241, 231]);
});

test("a card is drawn the same way each time", async () => {
  const [[, card]] = CARDS as [(typeof CARDS)[number]];
  expect(await drawCard(card)).toBe(await drawCard(card));
});

test("the letters of every name in the tables are in the faces", async () => {
  const names = [...readTable("places").rows, ...readTable("countries").rows].map(({ value }) => value.name);
  const letters = [...new Set(names.join(""))].filter((character) => character.trim() !== "");
  const unknown = await letter("\u{1F0A1}", "display");
  const missing = [];
  for (const character of letters)
    if ((await letter(character, "display")).paths === unknown.paths) missing.push(character);
  expect(missing).toEqual([]);
});
