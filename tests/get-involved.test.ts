import type { Page } from "playwright-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { readTable } from "../src/atlas/content.ts";
import { openBrowser } from "./browser.ts";
import { openTab, visit } from "./tab.ts";

const PAGE = "/get-involved/";
const browser = await openBrowser();
afterAll(() => browser.close());

const activities = readTable("activities").rows.map(({ value }) => value);
const all = activities.length;

async function open(path: string): Promise<Page> {
  const tab = await openTab(browser, "light");
  await visit(tab, path, 390);
  return tab;
}
const shown = (tab: Page) =>
  tab.locator("article:visible").evaluateAll((articles) => articles.map(({ id }) => id));
const count = (tab: Page) => tab.locator("[data-part=count]").innerText();

describe("the activities", () => {
  test("are chosen with the keyboard at 390 px, and the choice stands in the address", async () => {
    const tab = await open(PAGE);
    expect(await count(tab)).toBe(`All ${all} activities.`);
    await tab.getByLabel("Age", { exact: true }).focus();
    await tab.keyboard.press("ArrowDown");
    const fit = activities.filter(({ ages }) => ages.includes("under-12")).map(({ id }) => id);
    expect(await shown(tab)).toEqual(fit);
    expect(await count(tab)).toBe(`${fit.length} of ${all} activities.`);
    expect(new URL(tab.url()).search).toBe("?age=under-12");
    await tab.reload();
    expect(await shown(tab)).toEqual(fit);
    await tab.getByRole("button", { name: "Show all" }).press("Enter");
    expect(await shown(tab)).toHaveLength(all);
    expect(new URL(tab.url()).search).toBe("");
    await tab.context().close();
  });

  test("an address with age and interest shows what meets both", async () => {
    const tab = await open(`${PAGE}?age=12-18&interest=humanitarian-aid`);
    const fit = activities.filter(
      ({ ages, interests }) => ages.includes("12-18") && interests.includes("humanitarian-aid"),
    );
    expect(fit.length).toBeGreaterThan(1);
    expect(await shown(tab)).toEqual(fit.map(({ id }) => id));
    await tab.context().close();
  });

  test("where nothing fits, the page says so and has a way back", async () => {
    const tab = await open(`${PAGE}?who=business&age=under-12`);
    expect(await count(tab)).toBe(`None of ${all} activities.`);
    expect(await tab.locator("[data-part=none]").isVisible()).toBe(true);
    expect(await tab.locator("activity-filter h2:visible").count()).toBe(0);
    await tab.getByRole("button", { name: "Show all" }).click();
    expect(await shown(tab)).toHaveLength(all);
    expect(await tab.locator("[data-part=none]").isVisible()).toBe(false);
    await tab.context().close();
  });

  test.each([
    "?age=900&interest=__proto__",
    "?who=%3Cscript%3Ealert(1)%3C/script%3E",
    `?q=${"x".repeat(4000)}`,
  ])("the address %s asks for nothing and shows all", async (query) => {
    const tab = await open(PAGE + query);
    expect(await shown(tab)).toHaveLength(all);
    await tab.context().close();
  });

  test("an arm of the post leads to its part, also where the choice hides it", async () => {
    const tab = await open(`${PAGE}?age=under-12`);
    expect(await tab.locator("#business").isVisible()).toBe(false);
    await tab.getByRole("link", { name: /^A business/ }).press("Enter");
    await tab.locator("#business").waitFor();
    expect(await shown(tab)).toHaveLength(all);
    await tab.context().close();
  });

  test("a town chosen in the field leads to its page", async () => {
    const tab = await open(PAGE);
    await tab.getByLabel("Begin with your town").fill("Toledo, Oh");
    await tab.getByRole("option").first().waitFor();
    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("Enter");
    await tab.waitForURL("**/places/us-oh-toledo/");
    await tab.context().close();
  });

  test("without script all are listed, each with age and interest, and the field searches", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(inject("origin") + PAGE);
    expect(await shown(tab)).toHaveLength(all);
    const meant = await tab.locator("article .for").allInnerTexts();
    expect(meant).toHaveLength(all);
    for (const words of meant) expect(words).toMatch(/\b(age|under|over|18)\b.* · \w/);
    expect(await tab.locator("[data-part=choices]").isVisible()).toBe(false);
    await context.close();
  });
});
