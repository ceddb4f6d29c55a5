import type { Page } from "playwright-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { readTable } from "../src/atlas/content.ts";
import { LONGEST_NAME } from "../src/readiness/community-name.ts";
import { openBrowser } from "./browser.ts";
import { openTab, visit } from "./tab.ts";

const CHECK = "/join/readiness/";
const browser = await openBrowser();
afterAll(() => browser.close());

const ids = readTable("readiness").rows.map(({ value }) => value.id);
const [first = "", second = "", third = ""] = ids;
const every = ids.join(".");

async function open(path: string, width = 390): Promise<Page> {
  const tab = await openTab(browser, "light");
  await visit(tab, path, width);
  return tab;
}
const chosen = (tab: Page) =>
  tab
    .locator("fieldset input:checked")
    .evaluateAll((inputs) =>
      inputs.map((input) => [input.getAttribute("name"), input.getAttribute("value")]),
    );
const advice = (tab: Page, id: string) => tab.locator(`#${id} .advice:visible`);

describe("the readiness check", () => {
  test("with the keyboard alone, at 390 px, an answer shows its advice and stands in the address", async () => {
    const tab = await open(CHECK);
    expect(await tab.locator(".advice:visible").count()).toBe(0);
    await tab.locator(`#${first} input`).first().focus();
    await tab.keyboard.press("Space");
    await tab.keyboard.press("ArrowDown");
    expect(await advice(tab, first).count()).toBe(1);
    expect(await advice(tab, first).getAttribute("id")).toBe(`${first}-partly`);
    expect(new URL(tab.url()).search).toBe(`?partly=${first}`);
    expect(await tab.locator("[data-part=progress]").innerText()).toBe(
      `1 of ${ids.length} questions answered.`,
    );
    await tab.getByRole("button", { name: "Leave it open" }).press("Enter");
    expect(new URL(tab.url()).search).toBe("");
    expect(await tab.evaluate(() => document.activeElement?.getAttribute("name"))).toBe(first);
    await tab.context().close();
  });

  test("a reload and a shared address give the same answers, and starting over gives none", async () => {
    const tab = await open(`${CHECK}?yes=${first}.${third}&not_yet=${second}`);
    const answers = [
      [first, "yes"],
      [second, "not_yet"],
      [third, "yes"],
    ];
    expect(await chosen(tab)).toEqual(answers);
    await tab.reload();
    expect(await chosen(tab)).toEqual(answers);
    expect(await tab.locator("[data-part=address]").innerText()).toBe(tab.url());
    await tab.getByRole("button", { name: "Start over" }).click();
    expect(await chosen(tab)).toEqual([]);
    expect(new URL(tab.url()).search).toBe("");
    await tab.context().close();
  });

  test.each([
    [`?yes=${first}.no-such-question`, 1, "One entry of this address was left out"],
    [`?yes=${first}&partly=${first}.${second}`, 1, "it gives one question two answers"],
    ["?yes=%3Cimg%20src=x%20onerror=alert(1)%3E&a=ypn", 0, "no such question is asked"],
    [`?yes=${"x.".repeat(3000)}${first}`, 1, "left out"],
    ["?view=nothing&for=", 0, ""],
  ])("the address %s is read as far as it can be", async (query, answered, note) => {
    const tab = await open(CHECK + query);
    expect(await chosen(tab)).toHaveLength(answered);
    const told = await tab.locator("[data-part=note]").innerText();
    if (note) expect(told).toContain(note);
    else expect(told).toBe("");
    await tab.context().close();
  });

  test("what was copied is no longer said to be copied once an answer changes", async () => {
    const tab = await open(`${CHECK}?yes=${first}`);
    const status = tab.locator("[data-part=share] [role=status]");
    await status.evaluate((line) => (line.textContent = "Copied."));
    await tab.locator(`#${second} input`).first().check();
    expect(await status.innerText()).toBe("");
    await tab.context().close();
  });

  test("questions are numbered through, first those before looking for a partner", async () => {
    const tab = await open(CHECK);
    const rounds = await tab
      .locator(".round")
      .evaluateAll((sections) =>
        sections.map((section) => [
          section.querySelector("h2")?.textContent.trim(),
          section.querySelectorAll("fieldset").length,
        ]),
      );
    expect(rounds).toEqual([
      ["Before you look", ids.length - 3],
      ["Before you sign", 3],
    ]);
    await tab.context().close();
  });

  test("without script every question shows the advice for all its answers, and no button", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(inject("origin") + CHECK);
    expect(await tab.locator(".advice:visible").count()).toBe(3 * ids.length);
    expect(await tab.locator("main button:visible").count()).toBe(0);
    expect(await tab.locator("[data-part=brief]").isVisible()).toBe(false);
    await context.close();
  });

  test("on paper every question has its three boxes with advice, whatever was chosen", async () => {
    const tab = await open(`${CHECK}?yes=${first}`);
    await tab.emulateMedia({ media: "print" });
    expect(await tab.locator(".advice:visible").count()).toBe(3 * ids.length);
    expect(await tab.locator("main button:visible").count()).toBe(0);
    await tab.context().close();
  });
});

describe("the brief for the council", () => {
  test("it groups the answers, names their sources and says that some are missing", async () => {
    const tab = await open(`${CHECK}?yes=${second}&not_yet=${third}`);
    await tab.getByRole("button", { name: "Brief for council" }).press("Enter");
    await tab.getByLabel("Name of the community").fill("Viña del Mar");
    const brief = tab.locator("[data-part=brief]");
    expect(await brief.getByRole("heading", { level: 2 }).innerText()).toBe(
      "Brief for council: Viña del Mar",
    );
    expect(await brief.locator("section:visible h3").allInnerTexts()).toEqual([
      "In hand",
      "Open",
      "Not answered",
    ]);
    expect(await brief.locator("[data-group=yes] li").innerText()).toMatch(/^\S.*\. It is .*\. Next: /);
    expect(await brief.locator("[data-group=not_yet] li").innerText()).toContain("It is not yet ");
    expect(await brief.innerText()).toContain(`Only 2 of ${ids.length} questions are answered`);
    const sources = await brief.locator("[data-part=sources]").innerText();
    const cited = await brief.locator(".cite a").allInnerTexts();
    for (const number of cited) expect(sources).toMatch(new RegExp(`(^| )${number}\\. `));
    expect(cited.length).toBeGreaterThan(2);
    expect(new URL(tab.url()).searchParams.get("for")).toBe("Viña del Mar");
    await tab.goBack();
    expect(await tab.locator("[data-part=questions]").isVisible()).toBe(true);
    await tab.context().close();
  });

  test("a name is text, whatever it holds", async () => {
    const hostile = `<img src=x onerror="document.title='taken'">`;
    const tab = await open(`${CHECK}?for=${encodeURIComponent(hostile)}&view=brief`);
    expect(await tab.locator("[data-part=name]").innerText()).toBe(hostile);
    expect(await tab.locator("[data-part=brief] img").count()).toBe(0);
    expect(await tab.title()).not.toBe("taken");
    await tab.context().close();
  });

  test.each([
    ["only yes", `yes=${every}`],
    ["only partly", `partly=${every}`],
    ["only not yet", `not_yet=${every}`],
    ["some of each", `yes=${ids.slice(0, 4).join(".")}&partly=${ids.slice(4, 7).join(".")}&not_yet=${third}`],
    ["no answer", ""],
  ])("%s is one page of Letter and of A4, with the longest name", async (_title, query) => {
    const tab = await open(`${CHECK}?${query}&for=${"W".repeat(LONGEST_NAME)}&view=brief`, 1280);
    for (const format of ["Letter", "A4"]) {
      const pdf = (await tab.pdf({ format })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
    }
    await tab.context().close();
  });

  test("the sheet with all questions takes three pages, so that the count of pages can tell", async () => {
    const tab = await open(CHECK, 1280);
    for (const format of ["Letter", "A4"]) {
      const pdf = (await tab.pdf({ format })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(3);
    }
    await tab.context().close();
  });
});
