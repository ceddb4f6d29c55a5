import type { BrowserContextOptions, CDPSession, Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { readTable } from "../src/atlas/content.ts";
import { yearOf } from "../src/atlas/signing-year.ts";
import { SHEET_WIDTH } from "../src/map/sheet.ts";
import { worldParts } from "../src/map/world-parts.ts";
import { openBrowser } from "./browser.ts";
import { openMapTab, PATIENCE } from "./map-tab.ts";

const browser = await openBrowser();
afterAll(() => browser.close());

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function open(options: BrowserContextOptions = {}, path = "/map/"): Promise<Page> {
  const tab = await openMapTab(browser, path, options);
  await tab.locator(".sheet.live").waitFor(PATIENCE);
  return tab;
}

const frame = (tab: Page) => tab.locator(".sheet.live");
const press = (tab: Page, name: string) => tab.getByRole("button", { name, exact: true }).click();
const scrolled = (tab: Page) => tab.evaluate(() => scrollY);

/** Returns how far the page is scrolled once it scrolls no more: a finger's last push takes a while. */
async function rested(tab: Page): Promise<number> {
  for (let before = NaN; ;) {
    const now = await scrolled(tab);
    if (now === before) return now;
    before = now;
    await tab.waitForTimeout(200);
  }
}

type Sheet = {
  /** Where the sheet lies in the window, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Pixels to a unit. */
  readonly scale: number;
};

/** Returns where the sheet is once it is drawn and lies still. */
async function sheet(tab: Page): Promise<Sheet> {
  let before = "";
  for (;;) {
    const now = await tab.locator("svg.world").evaluate((svg) => {
      const { x, y, width } = svg.getBoundingClientRect();
      return { x, y, width, drawn: Math.abs(parseFloat(svg.style.width) - width) < 0.5 };
    });
    if (now.drawn && JSON.stringify(now) === before)
      return { x: now.x, y: now.y, scale: now.width / SHEET_WIDTH };
    before = JSON.stringify(now);
    await tab.waitForTimeout(200);
  }
}

async function middleOf(tab: Page): Promise<{ x: number; y: number }> {
  await frame(tab).scrollIntoViewIfNeeded();
  const box = await frame(tab).boundingBox();
  if (!box) throw new Error("The map is not to be seen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe("the map zooms", () => {
  test("by buttons, and shows the whole again", async () => {
    const tab = await open();
    // Scrolls to the button, so that the sheet lies where it lies at the end.
    await press(tab, "Show the whole map");
    const whole = await sheet(tab);
    await press(tab, "Zoom in");
    const near = await sheet(tab);
    expect(near.scale).toBeGreaterThan(whole.scale * 1.3);
    await press(tab, "Zoom in");
    expect((await sheet(tab)).scale).toBeGreaterThan(near.scale * 1.3);
    await press(tab, "Zoom out");
    expect((await sheet(tab)).scale).toBeCloseTo(near.scale, 2);
    await press(tab, "Show the whole map");
    expect(await sheet(tab)).toEqual(whole);
    await tab.context().close();
  });

  test("to each part of the world", async () => {
    const tab = await open();
    for (const { label, box } of worldParts) {
      await press(tab, label);
      const { x, y, scale } = await sheet(tab);
      const seen = await frame(tab).boundingBox();
      if (!seen) throw new Error("The map is not to be seen");
      expect(x + box.left * scale, label).toBeGreaterThanOrEqual(seen.x - 1);
      expect(x + box.right * scale, label).toBeLessThanOrEqual(seen.x + seen.width + 1);
      expect(y + box.top * scale, label).toBeGreaterThanOrEqual(seen.y - 1);
      expect(y + box.bottom * scale, label).toBeLessThanOrEqual(seen.y + seen.height + 1);
    }
    await tab.context().close();
  });

  test("with the wheel only while Ctrl is held; without it the page scrolls", async () => {
    const tab = await open();
    const { x, y } = await middleOf(tab);
    const whole = await sheet(tab);
    const from = await scrolled(tab);
    await tab.mouse.move(x, y);
    await tab.keyboard.down("Control");
    await tab.mouse.wheel(0, -200);
    const near = await sheet(tab);
    await tab.keyboard.up("Control");
    expect(near.scale).toBeGreaterThan(whole.scale * 1.3);
    expect(await scrolled(tab)).toBe(from);
    // The point under the pointer stays there.
    expect((x - near.x) / near.scale).toBeCloseTo((x - whole.x) / whole.scale, 0);
    await tab.mouse.wheel(0, 120);
    await expect.poll(() => scrolled(tab), PATIENCE).toBeGreaterThan(from);
    expect((await sheet(tab)).scale).toBe(near.scale);
    await tab.context().close();
  });

  test("by keys, and leaves an arrow key to the page where it moves nothing", async () => {
    const tab = await open();
    await frame(tab).focus();
    const whole = await sheet(tab);
    await tab.keyboard.press("+");
    await tab.keyboard.press("+");
    const near = await sheet(tab);
    expect(near.scale).toBeGreaterThan(whole.scale * 2);
    await tab.keyboard.press("ArrowRight");
    const east = await sheet(tab);
    expect(east.x).toBeLessThan(near.x - 100);
    await tab.keyboard.press("ArrowLeft");
    expect((await sheet(tab)).x).toBeCloseTo(near.x, 0);
    await tab.keyboard.press("0");
    expect(await sheet(tab)).toEqual(whole);
    for (let i = 0; i < 8; i += 1) await tab.keyboard.press("ArrowDown");
    await expect.poll(() => scrolled(tab), PATIENCE).toBeGreaterThan(0);
    await tab.context().close();
  });

  test("with two fingers, also from the whole map", async () => {
    const tab = await open(PHONE);
    const whole = await sheet(tab);
    const { x, y } = await middleOf(tab);
    const from = await scrolled(tab);
    const touch = await fingers(tab);
    for (const apart of [40, 60, 80, 110, 140]) {
      await touch([
        [x - apart / 2, y - apart / 4],
        [x + apart / 2, y + apart / 4],
      ]);
    }
    await touch([]);
    const near = await sheet(tab);
    expect(near.scale / whole.scale).toBeGreaterThan(2);
    expect(await scrolled(tab)).toBe(from);
    expect(await tab.evaluate(() => visualViewport?.scale)).toBe(1);
    await tab.context().close();
  });

  test("keeping the size of strokes, dots and letters", async () => {
    const tab = await open();
    const sizes = async () => {
      const { scale } = await sheet(tab);
      return tab.locator("svg.world").evaluate((svg, scale) => {
        const px = (selector: string, property: "strokeWidth" | "fontSize") => {
          const part = svg.querySelector(selector);
          if (!part) throw new Error(`The map lacks ${selector}`);
          return Math.round(parseFloat(getComputedStyle(part)[property]) * scale * 100) / 100;
        };
        return [px(".coast", "strokeWidth"), px(".routes", "strokeWidth"), px(".dots-5", "strokeWidth")];
      }, scale);
    };
    const whole = await sizes();
    await press(tab, "Zoom in");
    await press(tab, "Zoom in");
    await press(tab, "Zoom in");
    expect(await sizes()).toEqual(whole);
    await tab.context().close();
  });
});

describe("the map pans", () => {
  test("with the mouse, as far as the mouse goes, and chooses nothing by it", async () => {
    const tab = await open();
    await press(tab, "Zoom in");
    await press(tab, "Zoom in");
    const { x, y } = await middleOf(tab);
    const before = await sheet(tab);
    await tab.mouse.move(x, y);
    await tab.mouse.down();
    await tab.mouse.move(x - 60, y - 20, { steps: 4 });
    await tab.mouse.move(x - 120, y - 40, { steps: 4 });
    await tab.mouse.up();
    const after = await sheet(tab);
    expect(after.x - before.x).toBeCloseTo(-120, 0);
    expect(after.y - before.y).toBeCloseTo(-40, 0);
    expect(after.scale).toBe(before.scale);
    expect(new URL(tab.url()).search).toBe("");
    await tab.context().close();
  });

  test("with a finger once it is near; before, an upward drag scrolls the page", async () => {
    const tab = await open(PHONE);
    await frame(tab).scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(tab);
    const from = await scrolled(tab);
    const touch = await fingers(tab);
    const drag = async () => {
      for (const step of [0, 10, 30, 60, 90]) await touch([[x, y - step]]);
      await touch([]);
    };
    await drag();
    await expect.poll(() => scrolled(tab), PATIENCE).toBeGreaterThan(from + 20);
    await press(tab, "Zoom in");
    await press(tab, "Zoom in");
    const before = await sheet(tab);
    const still = await rested(tab);
    await drag();
    expect(await scrolled(tab)).toBe(still);
    expect((await sheet(tab)).y).toBeLessThan(before.y - 40);
    await tab.context().close();
  });
});

describe("names on the map", () => {
  test.each([
    ["a desk", {}],
    ["a phone", PHONE],
  ])("do not overlap at any distance on %s, and there are more of small places nearer", async (_, screen) => {
    const tab = await open(screen);
    const seen: string[] = [];
    await press(tab, "Europe");
    for (let i = 0; i < 4; i += 1) {
      await press(tab, "Zoom in");
      await sheet(tab);
      await tab.locator("svg.world .names text").first().waitFor(PATIENCE);
      const names = await tab.locator("svg.world .names text").evaluateAll((texts) =>
        texts.map((text) => {
          const { left, right, top, bottom, height } = text.getBoundingClientRect();
          return { name: text.textContent, left, right, top, bottom, height };
        }),
      );
      const clashes = names.flatMap((a, k) =>
        names
          .slice(k + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.name} and ${b.name}`),
      );
      expect(clashes).toEqual([]);
      expect(Math.max(...names.map(({ height }) => height))).toBeLessThan(24);
      seen.push(...names.map(({ name }) => name));
    }
    expect(new Set(seen).size).toBeGreaterThan(seen.length / 4);
    await tab.context().close();
  });
});

describe("how the network grew", () => {
  const years = readTable("partnerships").rows.flatMap(({ value }) => yearOf(value).year ?? []);
  const total = readTable("partnerships").rows.length;
  const by = (year: number) => years.filter((signed) => signed <= year).length;
  const written = (count: number) => count.toLocaleString("en-US");
  const slider = (tab: Page) => tab.getByRole("slider", { name: /As of/ });
  const status = (tab: Page) => tab.locator("map-explorer .status");
  const query = (tab: Page) => new URL(tab.url()).search;

  test.each([1960, 1985])("by %i, with the count and how many have no year", async (year) => {
    const tab = await open({}, `/map/?year=${year}`);
    await status(tab)
      .filter({ hasText: `By the end of ${year}` })
      .waitFor(PATIENCE);
    expect(await status(tab).innerText()).toContain(`Showing ${written(by(year))} of ${written(total)}`);
    expect(await status(tab).innerText()).toContain(
      `${written(total - years.length)} more have no documented year`,
    );
    expect(await slider(tab).inputValue()).toBe(String(year));
    expect(await slider(tab).getAttribute("aria-valuetext")).toContain(written(by(year)));
    await expect.poll(() => tab.locator(".overlay .fine, .overlay .arc").count(), PATIENCE).toBe(by(year));
    await tab.context().close();
  });

  test("year for year with the arrow keys, and back to all", async () => {
    const tab = await open({}, "/map/?year=1970");
    await slider(tab).focus();
    for (const year of [1971, 1972]) {
      await tab.keyboard.press("ArrowRight");
      await status(tab)
        .filter({ hasText: `By the end of ${year}` })
        .waitFor(PATIENCE);
      expect(await status(tab).innerText()).toContain(`Showing ${written(by(year))} of`);
      await expect.poll(() => query(tab), PATIENCE).toBe(`?year=${year}`);
      await expect.poll(() => tab.locator(".overlay .fine").count(), PATIENCE).toBe(by(year));
    }
    await press(tab, "All years");
    await status(tab).filter({ hasText: "Showing all" }).waitFor(PATIENCE);
    await expect.poll(() => tab.locator(".overlay path").count(), PATIENCE).toBe(0);
    expect(query(tab)).toBe("");
    await tab.context().close();
  });

  test("by itself, until paused; the address keeps the year it stopped at and no other", async () => {
    const tab = await open({ reducedMotion: "no-preference" });
    const entries = await tab.evaluate(() => history.length);
    await press(tab, "Play");
    await tab.getByRole("button", { name: "Pause", exact: true }).waitFor(PATIENCE);
    const first = Number(await slider(tab).getAttribute("min"));
    await expect.poll(() => slider(tab).inputValue().then(Number), PATIENCE).toBeGreaterThan(first + 2);
    expect(query(tab)).toBe("");
    await press(tab, "Pause");
    const year = await slider(tab).inputValue();
    await expect.poll(() => query(tab), PATIENCE).toBe(`?year=${year}`);
    await status(tab)
      .filter({ hasText: `By the end of ${year}` })
      .waitFor(PATIENCE);
    expect(await tab.evaluate(() => history.length)).toBe(entries + 1);
    await tab.context().close();
  });

  test("decade for decade at the push of a button, for those who want less motion", async () => {
    const tab = await open();
    expect(await tab.getByRole("button", { name: "Play", exact: true }).count()).toBe(0);
    await press(tab, "Next decade");
    await expect.poll(() => query(tab), PATIENCE).toMatch(/^\?year=\d{3}0$/);
    const year = Number(new URLSearchParams(query(tab)).get("year"));
    await press(tab, "Next decade");
    await expect.poll(() => query(tab), PATIENCE).toBe(`?year=${year + 10}`);
    await status(tab)
      .filter({ hasText: `By the end of ${year + 10}` })
      .waitFor(PATIENCE);
    await tab.context().close();
  });
});

/** Returns what puts fingers on the screen at these points, moves them there, or lifts them all. */
async function fingers(
  tab: Page,
): Promise<(points: readonly (readonly [number, number])[]) => Promise<void>> {
  const device: CDPSession = await tab.context().newCDPSession(tab);
  let down = 0;
  return async (points) => {
    const type = points.length === 0 ? "touchEnd" : points.length > down ? "touchStart" : "touchMove";
    down = points.length;
    const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
    await device.send("Input.dispatchTouchEvent", { type, touchPoints });
    await tab.waitForTimeout(32);
  };
}
