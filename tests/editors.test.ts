import { readdirSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { exampleRows, ROW_TABLES } from "../src/editors/example-rows.ts";
import { FACT_PLACES } from "../src/editors/fact-places.ts";
import { SCREENS } from "../src/editors/screens.ts";
import { openBrowser } from "./browser.ts";
import { redirectPages } from "./built-site.ts";
import { openTab, visit } from "./tab.ts";

const browser = await openBrowser();
afterAll(() => browser.close());
const tab = await openTab(browser, "light");

const GUIDES = ["fix-a-fact", "add-a-partnership", "tell-a-story", "pictures"];
const ALL = ["/about/editors/", ...GUIDES.map((name) => `/about/editors/${name}/`)];

test("the overview leads to every guide, and the footer of every page to the overview", async () => {
  await visit(tab, "/about/editors/", 1280);
  const guides = await tab
    .locator(".choice a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(guides).toEqual(ALL.slice(1));
  expect(await tab.locator('footer a[href$="/about/editors/"]').count()).toBe(1);
});

test("guides may be found by search engines, each at its own address", async () => {
  for (const path of ALL) {
    await visit(tab, path, 1280);
    expect(await tab.locator("meta[name=robots]").count(), path).toBe(0);
    expect(await tab.locator("link[rel=canonical]").getAttribute("href"), path).toMatch(
      new RegExp(`${path}$`),
    );
  }
});

test("every drawing stands in a guide, with its caption and with words for those who cannot see it", async () => {
  const shown = new Set<string>();
  for (const path of ALL) {
    await visit(tab, path, 390);
    for (const figure of await tab.locator("figure.screen").all()) {
      const alt = (await figure.locator("svg").getAttribute("aria-label")) ?? "";
      const screen = Object.values(SCREENS).find((drawing) => drawing.alt === alt);
      expect(await figure.locator("figcaption").innerText()).toBe(screen?.caption);
      shown.add(alt);
    }
  }
  expect(shown.size).toBe(Object.keys(SCREENS).length);
});

test("words in a drawing can be read on a phone", async () => {
  await visit(tab, "/about/editors/fix-a-fact/", 320);
  const heights = await tab
    .locator("figure.screen text")
    .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThan(9);
});

test("the rows to copy are those of a real pair", async () => {
  await visit(tab, "/about/editors/add-a-partnership/", 1280);
  const rows = exampleRows();
  const shown = await tab.locator(".to-copy pre").allTextContents();
  expect(shown).toEqual(ROW_TABLES.map((name) => rows[name].row));
});

describe("the story to copy", () => {
  test("is copied whole by its button", async () => {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await visit(page, "/about/editors/tell-a-story/", 1280);
    const block = page.locator(".to-copy", { has: page.locator("pre", { hasText: "draft: true" }) });
    await block.locator("button").click();
    await block.locator("[role=status]", { hasText: "Copied." }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await block.locator("pre").textContent());
    expect(copied).toMatch(/^---\n# Lines[\s\S]*<\/Quote>\n$/);
    await context.close();
  });
});

test("the table of facts names every file, as code where the site has no repository", async () => {
  await visit(tab, "/about/editors/", 1280);
  const files = await tab
    .locator("main td")
    .evaluateAll((cells) => cells.map((cell) => cell.querySelector("a, code")?.textContent));
  expect(files).toEqual(FACT_PLACES.map(({ file }) => file));
});

test("the address at which a part for authors once stood leads on to it", () => {
  const kept = redirectPages().map(({ path }) => path);
  for (const name of readdirSync("content/examples")) expect(kept).toContain(`/about/editors/${name}/`);
});
