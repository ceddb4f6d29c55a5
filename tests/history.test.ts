import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CHAPTERS } from "../src/atlas/vocabulary.ts";
import { openBrowser } from "./browser.ts";
import { readBuilt } from "./built-site.ts";
import { freshPairs } from "./fresh-atlas.ts";

const browser = await openBrowser();
afterAll(() => browser.close());

/** The documented years of all partnerships. */
const years = freshPairs.flatMap(({ year }) => year ?? []);

/** Opens the history on a screen of that size, without script: its maps need none. */
async function open(width: number, height: number): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    reducedMotion: "reduce",
    viewport: { width, height },
  });
  const tab = await context.newPage();
  await tab.goto(`${inject("origin")}/history/`, { waitUntil: "networkidle" });
  return tab;
}

const mapOf = (tab: Page, chapter: string) => tab.locator(`#chapter-${chapter} .chapter-map`);

/** Returns where a part of the page lies on the screen, in pixels. */
async function boxOf(part: ReturnType<Page["locator"]>) {
  const box = await part.boundingBox();
  if (!box) throw new Error("That part of the page is not shown");
  return { ...box, bottom: box.y + box.height };
}

describe("on a wide screen", () => {
  let tab: Page;
  beforeAll(async () => {
    tab = await open(1280, 800);
  });
  afterAll(() => tab.context().close());

  test.each(CHAPTERS)("the map of %s is seen while its text and its entries are", async (chapter) => {
    const paragraph = tab.locator(`#chapter-${chapter} .prose p`).first();
    const entries = tab.locator(`#chapter-${chapter} .entry`);
    for (const part of [paragraph, entries.first(), entries.nth(Math.floor((await entries.count()) / 2))]) {
      await part.evaluate((element) => element.scrollIntoView({ block: "center" }));
      const [text, map] = [await boxOf(part), await boxOf(mapOf(tab, chapter))];
      expect(map.y).toBeGreaterThanOrEqual(0);
      expect(map.bottom).toBeLessThanOrEqual(800);
      expect(map.x).toBeGreaterThan(text.x + text.width);
    }
  });

  test("no other map is seen in the middle of a long chapter", async () => {
    await tab
      .locator("#event-palo-alto-1963")
      .evaluate((element) => element.scrollIntoView({ block: "center" }));
    const seen: string[] = [];
    for (const chapter of CHAPTERS) {
      const { y, bottom } = await boxOf(mapOf(tab, chapter));
      if (bottom > 0 && y < 800) seen.push(chapter);
    }
    expect(seen).toEqual(["first-pairs"]);
  });
});

test.each([
  [390, 844],
  [320, 640],
  [844, 390],
])(
  "on a phone of %i by %i px maps stand between heading and text, at most two fifths high",
  async (...size) => {
    const tab = await open(...size);
    for (const chapter of CHAPTERS) {
      const [heading, map, text] = [
        await boxOf(tab.locator(`#chapter-${chapter} h2`)),
        await boxOf(mapOf(tab, chapter)),
        await boxOf(tab.locator(`#chapter-${chapter} .prose p`).first()),
      ];
      expect(map.height).toBeLessThanOrEqual(0.42 * size[1]);
      expect(map.y).toBeGreaterThanOrEqual(heading.bottom);
      expect(text.y).toBeGreaterThan(map.bottom);
    }
    await tab.context().close();
  },
);

test("each plate counts what the tables say, names its year and leads to the map of it", async () => {
  const tab = await open(1280, 800);
  for (const plate of await tab.locator(".plate").all()) {
    const year = Number(/\d{4}/.exec((await plate.locator(".year").textContent()) ?? "")?.[0]);
    const count = (await plate.locator(".tally b").textContent())?.replace(",", "");
    expect(Number(count)).toBe(years.filter((signed) => signed <= year).length);
    expect(await plate.locator(`a[href="/map/?year=${year}"]`).count()).toBe(1);
  }
  await tab.context().close();
});

test("every route of documented year stands in the drawing once, and each part that a map shows is there", async () => {
  const tab = await open(1280, 800);
  const drawing = readBuilt("/history.svg");
  expect(drawing.match(/<path d=/g)).toHaveLength(years.length);
  const shown = await tab
    .locator(".chapter-map use")
    .evaluateAll((uses) => uses.map((use) => use.getAttribute("href")?.split("#")[1] ?? ""));
  expect(shown.length).toBeGreaterThan(2 * CHAPTERS.length);
  expect(shown.filter((id) => !drawing.includes(`id="${id}"`))).toEqual([]);
  await tab.context().close();
});

test.each([390, 1024, 1440])("on a screen %i px wide no name on a map covers another", async (width) => {
  const tab = await open(width, 900);
  for (const chapter of CHAPTERS) {
    const names = await Promise.all((await mapOf(tab, chapter).locator("text:visible").all()).map(lettersOf));
    const covered = names.filter((a) =>
      names.some(
        (b) => a !== b && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
      ),
    );
    expect(covered).toEqual([]);
  }
  await tab.context().close();
});

/** The box of a name as far as there are letters in it: a line is higher than they are. */
async function lettersOf(name: ReturnType<Page["locator"]>) {
  const { x, y, width, height, bottom } = await boxOf(name);
  const spare = 0.2 * height;
  return {
    text: await name.textContent(),
    left: x,
    right: x + width,
    top: y + spare,
    bottom: bottom - spare,
  };
}

test("entries about the pair of an exchange lead to its story", async () => {
  const tab = await open(1280, 800);
  for (const [event, story] of [
    ["sausalito-1960", "/exchanges/sausalito-vina-del-mar/"],
    ["leipzig-2017", "/exchanges/houston-leipzig/"],
  ] as const) {
    const entry = tab.locator(".entry", { has: tab.locator(`#event-${event}`) });
    const link = entry.getByRole("link", { name: /^Read the story: / });
    expect(await link.getAttribute("href")).toBe(story);
  }
  await tab.context().close();
});
