import type { Page } from "playwright-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./browser.ts";

const origin = inject("origin");
const browser = await openBrowser();
afterAll(() => browser.close());

/** Other test files run at the same time, so a page may take a while. */
const PATIENCE = { timeout: 10_000 };

async function visit(path: string): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const tab = await context.newPage();
  await tab.goto(origin + path);
  return tab;
}

const field = (tab: Page) => tab.locator("input[type=search]");
const titles = (tab: Page) => tab.locator(".results li > a").allInnerTexts();
const query = (tab: Page) => new URL(tab.url()).searchParams.get("q");

/** Returns what the page announces once it has searched for a text. */
async function announcement(tab: Page, text: string): Promise<string> {
  const status = tab.getByRole("status").filter({ hasText: `“${text}”` });
  await status.waitFor();
  return status.innerText();
}

/** Returns titles of results for a text that is typed into the search page. */
async function resultsOf(text: string): Promise<string[]> {
  const tab = await visit("/search/");
  await field(tab).pressSequentially(text);
  await announcement(tab, text);
  const found = await titles(tab);
  await tab.context().close();
  return found;
}

describe("search", () => {
  test.each([
    ["Lowicz", /^Łowicz\b/],
    ["Łowicz", /^Łowicz\b/],
    ["Vina del Mar", /^Viña del Mar\b/],
    ["Da Nang", /^(Da Nang|Đà Nẵng)/],
    ["Sao Paulo", /^São Paulo\b/],
  ])("for %s finds the place first, with or without accents", async (text, place) => {
    expect((await resultsOf(text))[0]).toMatch(place);
  });

  test("for toledo finds both first, the American one before the other", async () => {
    expect((await resultsOf("toledo")).slice(0, 2)).toEqual(["Toledo, Ohio", "Toledo, Spain"]);
  });

  test.each([
    ["Kobe", "Kobe, Japan"],
    ["Houston", "Houston, Texas"],
    ["Galway", "Galway, Ireland"],
    ["Rhode Island", "Rhode Island"],
    ["Taizhou Jiangsu", "Taizhou, Jiangsu, China"],
  ])("for %s puts the place before all that names it", async (text, place) => {
    expect((await resultsOf(text))[0]).toBe(place);
  });

  test("leads to a page and part of it that exist", async () => {
    const tab = await visit("/search/?q=Toledo%20Ohio");
    await tab.getByRole("link", { name: "Toledo, Ohio", exact: true }).click();
    await tab.waitForURL("**/places/us-oh-toledo/");
    expect(await tab.getByRole("heading", { level: 1 }).innerText()).toBe("Toledo");
    await tab.context().close();
  });

  test("begins with the query in the address", async () => {
    const tab = await visit("/search/?q=Houston");
    expect(await announcement(tab, "Houston")).toMatch(/^\d+ results? for “Houston”$/);
    expect(await field(tab).inputValue()).toBe("Houston");
    expect(await titles(tab)).not.toEqual([]);
    await tab.context().close();
  });

  test("keeps the query in the address, and comes back to it", async () => {
    const tab = await visit("/search/");
    await field(tab).fill("Leipzig");
    await announcement(tab, "Leipzig");
    expect(query(tab)).toBe("Leipzig");
    await tab.locator(".results a").first().click();
    await tab.waitForURL((url) => url.pathname !== "/search/");
    await tab.goBack();
    await announcement(tab, "Leipzig");
    expect(await field(tab).inputValue()).toBe("Leipzig");
    await tab.goForward();
    expect(new URL(tab.url()).pathname).not.toBe("/search/");
    await tab.context().close();
  });

  test("says how many it found, and that it found nothing", async () => {
    const tab = await visit("/search/?q=Houston");
    expect(await announcement(tab, "Houston")).toMatch(/^\d+ results? for/);
    await field(tab).fill("qqxzzvwy");
    expect(await announcement(tab, "qqxzzvwy")).toMatch(/^Nothing found/);
    expect(await titles(tab)).toEqual([]);
    await tab.context().close();
  });

  test("shows one kind of result if asked to, and keeps that in the address", async () => {
    const tab = await visit("/search/?q=Toledo");
    await announcement(tab, "Toledo");
    await tab.locator("fieldset").getByText("Places", { exact: true }).click();
    await tab.getByRole("status").filter({ hasText: "in Places" }).waitFor();
    expect(new Set(await tab.locator(".results .kind").allInnerTexts())).toEqual(new Set(["Places"]));
    expect(new URL(tab.url()).searchParams.get("kind")).toBe("Places");
    await tab.reload();
    await tab.getByRole("status").filter({ hasText: "in Places" }).waitFor();
    await tab.context().close();
  });

  test("shows places of one state or country if asked to, and keeps that in the address", async () => {
    const tab = await visit("/search/?q=Toledo");
    await announcement(tab, "Toledo");
    await tab.getByLabel("Country", { exact: true }).selectOption("Spain");
    await tab.getByRole("status").filter({ hasText: "in Spain" }).waitFor();
    expect((await titles(tab))[0]).toBe("Toledo, Spain");
    expect((await titles(tab)).filter((title) => !title.endsWith("Spain"))).toEqual([]);
    await tab.getByLabel("State", { exact: true }).selectOption("Ohio");
    await tab.getByRole("status").filter({ hasText: "in Ohio" }).waitFor();
    expect(new URL(tab.url()).search).toBe("?q=Toledo&state=Ohio");
    await tab.reload();
    await tab.getByRole("status").filter({ hasText: "in Ohio" }).waitFor();
    expect((await titles(tab))[0]).toBe("Toledo, Ohio");
    await tab.context().close();
  });

  test("shows more results at the push of a button", async () => {
    const tab = await visit("/search/?q=Japan");
    await announcement(tab, "Japan");
    const before = (await titles(tab)).length;
    await tab.getByRole("button", { name: /more results/ }).click();
    await tab.locator(".results li").nth(before).waitFor();
    expect((await titles(tab)).length).toBeGreaterThan(before);
    await tab.context().close();
  });

  test.each(["/", "/history/", "/map/"])('opens with the key "/" on %s', async (path) => {
    const tab = await visit(path);
    await tab.keyboard.press("/");
    await expect
      .poll(() => tab.evaluate(() => document.activeElement?.getAttribute("type")), PATIENCE)
      .toBe("search");
    // The key itself does not land in the field.
    expect(await field(tab).first().inputValue()).toBe("");
    await tab.context().close();
  });

  test("can be used with the keyboard alone", async () => {
    const tab = await visit("/glossary/");
    await tab.keyboard.press("/");
    await tab.waitForURL("**/search/");
    await expect
      .poll(() => field(tab).evaluate((element) => element === document.activeElement), PATIENCE)
      .toBe(true);
    await tab.keyboard.type("Cork");
    await announcement(tab, "Cork");
    for (
      let stops = 0;
      stops < 6 && !(await tab.evaluate(() => document.activeElement?.closest(".results")));
      stops += 1
    )
      await tab.keyboard.press("Tab");
    await tab.keyboard.press("Enter");
    await tab.waitForURL((url) => url.pathname !== "/search/");
    await tab.context().close();
  });

  test("fetches its index when somebody searches, not before", async () => {
    const tab = await visit("/");
    const asked: string[] = [];
    tab.on("request", (request) => asked.push(request.url()));
    const index = () => asked.filter((url) => url.includes("/pagefind/"));
    await tab.goto(`${origin}/search/`, { waitUntil: "networkidle" });
    expect(index()).toEqual([]);
    await field(tab).fill("Cork");
    await announcement(tab, "Cork");
    expect(index()).not.toEqual([]);
    await tab.context().close();
  });

  test("is reached from the finder on the front page", async () => {
    const tab = await visit("/");
    // A town is shown on the spot; anything else is searched for.
    await field(tab).first().fill("agreement");
    await tab.keyboard.press("Enter");
    await tab.waitForURL("**/search/?q=agreement");
    await announcement(tab, "agreement");
    await tab.context().close();
  });
});
