import { readdirSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { openTab, visit } from "./tab.ts";

const browser = await openBrowser();
afterAll(() => browser.close());
const tab = await openTab(browser, "light");

const example = (name: string) => visit(tab, `/about/editors/${name}/`, 1280);
const shown = tab.locator(".story");

test("every example has its page, which the list of parts leads to and search engines leave out", async () => {
  await visit(tab, "/about/editors/", 1280);
  const hrefs = await tab
    .locator("main dt a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(hrefs.sort()).toEqual(readdirSync("content/examples").map((name) => `/about/editors/${name}/`));
  for (const href of hrefs) {
    await visit(tab, href ?? "", 1280);
    expect(await tab.locator("meta[name=robots]").getAttribute("content"), href ?? "").toBe("noindex");
    expect(await tab.locator("pre").innerText(), href ?? "").toMatch(/<[A-Z]\w+ [\s\S]*(\/>|<\/[A-Z]\w+>)/);
  }
});

describe("a source note", () => {
  test("shows its source while it is pointed at, and goes away with Escape", async () => {
    await example("source-note");
    const note = shown.locator(".source-note .note");
    expect(await note.isVisible()).toBe(false);
    await shown.locator(".cite a").first().hover();
    expect(await note.isVisible()).toBe(true);
    expect(await note.innerText()).toMatch(/^1\. Two Toledos exhibit, Toledo's Attic, undated\.$/);
    await tab.keyboard.press("Escape");
    expect(await note.isVisible()).toBe(false);
  });

  test("stays while its number has the focus or is pointed at, and goes when neither holds", async () => {
    await example("source-note");
    const link = shown.locator(".cite a").first();
    const note = shown.locator(".source-note .note");
    await link.focus();
    await link.hover();
    await tab.mouse.move(0, 0);
    expect(await note.isVisible()).toBe(true);
    await link.hover();
    await link.blur();
    expect(await note.isVisible()).toBe(true);
    await tab.mouse.move(0, 0);
    expect(await note.isVisible()).toBe(false);
  });

  test("shows its source at the first touch and leads to the list at the second", async () => {
    const context = await browser.newContext({ hasTouch: true, reducedMotion: "reduce" });
    const phone = await context.newPage();
    await visit(phone, "/about/editors/source-note/", 390);
    const link = phone.locator(".story .cite a").first();
    const note = phone.locator(".story .source-note .note");
    const hash = () => new URL(phone.url()).hash;
    await link.tap();
    expect(await note.isVisible()).toBe(true);
    expect(hash()).toBe("");
    await phone.locator("h1").tap();
    expect(await note.isVisible()).toBe(false);
    await link.tap();
    expect(await note.isVisible()).toBe(true);
    await link.tap();
    expect(hash()).toBe("#source-toledos-attic-two-toledos");
    expect(await note.isVisible()).toBe(false);
    await context.close();
  });

  test("shows its source to the keyboard, again after Escape, and leads to the list", async () => {
    await example("source-note");
    const link = shown.locator(".cite a").first();
    const note = shown.locator(".source-note .note");
    await link.focus();
    expect(await note.isVisible()).toBe(true);
    await tab.keyboard.press("Escape");
    expect(await note.isVisible()).toBe(false);
    await tab.keyboard.press("Tab");
    await link.focus();
    expect(await note.isVisible()).toBe(true);
    await tab.keyboard.press("Enter");
    await tab.waitForURL("**/#source-toledos-attic-two-toledos");
    expect(await tab.locator("#source-toledos-attic-two-toledos").isVisible()).toBe(true);
  });

  test.each([320, 390, 1280])("stays within a window of %d pixels", async (width) => {
    await visit(tab, "/about/editors/source-note/", width);
    for (const cite of await shown.locator(".source-note").all()) {
      await cite.locator("a").first().focus();
      const box = await cite.locator(".note").boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  });

  test("is left out on paper, where the sources stand at the end", async () => {
    await example("source-note");
    await tab.emulateMedia({ media: "print" });
    await shown.locator(".cite a").first().focus();
    expect(await shown.locator(".source-note .note").isVisible()).toBe(false);
    const address = await tab
      .locator(".sources a")
      .first()
      .evaluate((link) => getComputedStyle(link, "::after").content);
    await tab.emulateMedia({ media: "screen" });
    expect(address).toMatch(/https:\/\/toledosattic\.org|attr\(href/);
  });
});

test("a quote names who said it, when and where", async () => {
  await example("quote");
  expect(await shown.locator("blockquote").innerText()).toContain("sons of the same mother");
  expect(await shown.locator("figcaption").innerText()).toMatch(
    /José Manuel Molina García, .*September 26, 2006/,
  );
});

test("an aside hangs beside the text where there is room", async () => {
  await visit(tab, "/exchanges/atlanta-toulouse/", 1440);
  const text = await tab.locator(".story > p").first().boundingBox();
  const aside = await tab.locator(".story aside").first().boundingBox();
  expect(aside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
});

test("a key figure stands large beside what it counts", async () => {
  await example("key-figure");
  const size = await shown
    .locator(".value")
    .evaluate((value) => Number.parseFloat(getComputedStyle(value).fontSize));
  expect(size).toBeGreaterThan(40);
  expect(await shown.locator(".what").innerText()).toContain("Kobe earthquake");
});

test("a route globe draws a route to each place it names, and says so in words", async () => {
  await example("route-globe");
  expect(await shown.locator("svg .route").count()).toBe(2);
  expect(await shown.locator("svg").getAttribute("aria-label")).toBe(
    "Globe with the shortest routes from Seattle, Washington to Kobe, Japan and Tashkent, Uzbekistan.",
  );
});

test("the globe of a pair has one route, and of many partners a list that can be told apart", async () => {
  const words = tab.locator(".block svg.globe");
  await visit(tab, "/exchanges/toledo-toledo/", 1440);
  expect(await words.getAttribute("aria-label")).toBe(
    "Globe with the shortest route from Toledo, Ohio to Toledo, Spain.",
  );
  await visit(tab, "/exchanges/phoenix-artists-with-disabilities/", 1440);
  expect(await words.getAttribute("aria-label")).toMatch(
    /^Globe with the shortest routes from Phoenix, Arizona to Taipei, Taiwan; .*; and [^;]+\.$/,
  );
});

test("no dot of a globe is cut off where the globe is higher than its block", async () => {
  await visit(tab, "/exchanges/phoenix-artists-with-disabilities/", 1440);
  const block = await tab.locator(".block").first().boundingBox();
  for (const dot of await tab.locator(".block svg.globe circle").all()) {
    const box = await dot.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(block?.y ?? Number.NaN);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((block?.y ?? 0) + (block?.height ?? 0));
  }
});

test("a pair leads to both places and gives distance and direction", async () => {
  await example("pair");
  const hrefs = await shown
    .locator(".name a")
    .evaluateAll((links) => links.map((a) => a.getAttribute("href")));
  expect(hrefs).toEqual(["/places/us-oh-toledo/", "/places/es-toledo/"]);
  expect(await shown.locator(".way").innerText()).toMatch(/4,006 mi \(6,447 km\) on a bearing of 63°/);
});

test("a facts box and a timeline are lists with a name", async () => {
  await example("facts-box");
  const facts = tab.getByRole("region", { name: "The bell of Kobe in Seattle" });
  expect(await facts.getByRole("listitem").count()).toBe(3);
  await example("timeline");
  const dates = tab.getByRole("region", { name: "The two Toledos" });
  expect(await dates.getByRole("listitem").first().innerText()).toMatch(/^1876\s/);
});

test("a picture has words, a credit and a license that leads to what it means", async () => {
  await example("picture");
  const image = shown.locator("img").first();
  expect(await image.getAttribute("alt")).toContain("A post with four arms");
  expect(await image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)).toBe(true);
  const credit = shown.locator("figcaption").first();
  expect(await credit.innerText()).toBe("Drawing: Sister Cities Atlas, CC BY 4.0");
  expect(await credit.locator("a").getAttribute("href")).toBe("https://creativecommons.org/licenses/by/4.0/");
});

test("marks are drawn one for each, and counted in words", async () => {
  await example("marks");
  expect(await shown.locator("svg").getAttribute("aria-label")).toBe("6,434 marks.");
  expect(await shown.locator("path").getAttribute("d")).toMatch(/^(M0 \d+h596){64}M0 \d+h200$/);
});

test("a chart has bars as long as its numbers, and the same numbers as a table", async () => {
  await example("chart");
  const widths = await shown
    .locator("rect")
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("width"))));
  expect(widths[1]).toBe(100);
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(77 / 86, 5);
  await shown.locator("summary").click();
  expect(await shown.getByRole("row").allInnerTexts()).toEqual(["1981\t77 nations", "1986\t86 nations"]);
});
