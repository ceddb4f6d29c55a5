import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { readBuilt } from "./built-site.ts";
import { openTab, visit } from "./tab.ts";

const browser = await openBrowser();
afterAll(() => browser.close());
const tab = await openTab(browser, "light");

const source = (slug: string) => readFileSync(`content/guide/${slug}.mdx`, "utf8");
const field = (slug: string, name: string) =>
  new RegExp(`^${name}: *"?(.+?)"?$`, "m").exec(source(slug))?.[1] ?? "";
const slugs = readdirSync("content/guide")
  .map((file) => file.replace(".mdx", ""))
  .sort((a, b) => Number(field(a, "order")) - Number(field(b, "order")));
const steps = slugs.map((slug, i) => [slug, i + 1] as const);

/** Number of sheets of a PDF as Chromium writes it, one object for each. */
const sheets = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test("the guide is the twelve steps from a first question to an orderly end", () => {
  expect(slugs).toHaveLength(12);
  expect(slugs[0]).toBe("is-it-for-us");
  expect(slugs.at(-1)).toBe("suspending-and-ending");
});

test("the overview leads to every step in order, to the tools and to the booklet", async () => {
  await visit(tab, "/join/", 1280);
  const hrefs = await tab
    .locator("main a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.filter((href) => slugs.some((slug) => href === `/join/${slug}/`)).slice(0, 12)).toEqual(
    slugs.map((slug) => `/join/${slug}/`),
  );
  for (const tool of ["/join/readiness/", "/join/who-is-like-us/", "/join/papers/", "/join/booklet/"])
    expect(hrefs, tool).toContain(tool);
});

describe.each(steps)("the step %s", (slug, number) => {
  test("says where it stands on the path and leads to the steps beside it", async () => {
    await visit(tab, `/join/${slug}/`, 390);
    const rail = tab.getByRole("navigation", { name: "Steps of the guide" });
    expect(await rail.innerText()).toContain(`Step ${number} of 12`);
    expect(await rail.locator("[aria-current=page]").getAttribute("href")).toBe(`/join/${slug}/`);
    expect(await rail.locator("ol a").count()).toBe(12);
    const ways = tab.getByRole("navigation", { name: "Previous and next step" });
    const hrefs = await ways
      .locator("a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const before = slugs[number - 2];
    const after = slugs[number];
    expect(hrefs).toEqual([...(before ? [`/join/${before}/`] : []), after ? `/join/${after}/` : "/join/"]);
  });

  test.each(["Letter", "A4"])("prints on one sheet of %s with its words and sources", async (format) => {
    await visit(tab, `/join/${slug}/`, 1280);
    expect(sheets(await tab.pdf({ format }))).toBe(1);
    await tab.emulateMedia({ media: "print" });
    expect(await tab.locator("#sources").isVisible()).toBe(true);
    expect(await tab.locator(".rail ol").isVisible()).toBe(false);
    expect(await tab.locator("print-page").isVisible()).toBe(false);
    await tab.emulateMedia({ media: null });
  });

  test("explains each term once, where it first stands", async () => {
    await visit(tab, `/join/${slug}/`, 1280);
    const hashes = await tab
      .locator(".prose a.term")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(new Set(hashes).size).toBe(hashes.length);
    const words = await tab.locator(".words dl > div").evaluateAll((rows) => rows.map(({ id }) => `#${id}`));
    expect([...hashes].sort()).toEqual([...words].sort());
  });
});

describe("a term of the glossary", () => {
  const link = tab.locator(".prose a.term").first();
  const note = tab.locator("term-note .note");

  test("shows what it means while it is pointed at or has the focus, and goes away with Escape", async () => {
    await visit(tab, "/join/is-it-for-us/", 1280);
    expect(await link.innerText()).toBe("sister city");
    for (const show of [() => link.hover(), () => link.focus()]) {
      await show();
      expect(await note.innerText()).toMatch(
        /^Sister city\. A long-term partnership between two communities/,
      );
      await tab.keyboard.press("Escape");
      expect(await note.count()).toBe(0);
      await tab.mouse.move(0, 0);
    }
  });

  test("leads to its words at the end of the page, which lead to the glossary and print", async () => {
    await visit(tab, "/join/is-it-for-us/", 390);
    await link.press("Enter");
    const word = tab.locator("#word-sister-city");
    await tab.waitForURL("**/#word-sister-city");
    expect(await word.locator("a").getAttribute("href")).toBe("/glossary/#sister-city");
    await tab.emulateMedia({ media: "print" });
    expect(await word.isVisible()).toBe(true);
    await tab.emulateMedia({ media: null });
  });

  test.each(["/about/", "/history/"])("stays plain on %s, which switches the links off", (path) => {
    expect(readBuilt(`${path}index.html`)).not.toContain("<term-note");
  });
});

describe("the booklet", () => {
  test("holds every step, its words and sources once, on a sheet each", async () => {
    await visit(tab, "/join/booklet/", 1280);
    const titles = await tab.locator(".sheet-title").allInnerTexts();
    expect(titles).toEqual(slugs.map((slug) => field(slug, "title").replaceAll("'", "’")));
    const starts: number[] = [];
    for (const slug of slugs) {
      const text = await tab.locator(`#step-${slug}`).innerText();
      starts.push(text.length);
    }
    expect(Math.min(...starts)).toBeGreaterThan(1000);
    const ids = await tab.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    // A cover, a sheet for each step, and what they cite.
    const cited = sheets(await tab.pdf({ format: "Letter" })) - 1 - slugs.length;
    expect(cited).toBeGreaterThan(0);
    expect(cited).toBeLessThan(6);
  });

  test("is left out of search engines, since its steps have pages of their own", async () => {
    const html = await (await fetch(`${inject("origin")}/join/booklet/`)).text();
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(readBuilt("/sitemap-0.xml")).not.toContain("/join/booklet/");
  });
});
