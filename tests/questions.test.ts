import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { shortList } from "./short-list.ts";

const origin = inject("origin");
const browser = await openBrowser();
afterAll(() => browser.close());

const slugs = readdirSync("content/questions").map((file) => file.replace(/\.mdx$/, ""));

let tab: Page;
beforeAll(async () => {
  tab = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
});

/** What a page of one question shows: texts in the order of the page, and what its sources and dates say. */
type QuestionPage = {
  readonly slug: string;
  readonly heading: string;
  /** Text of the first element below the heading. */
  readonly answer: string;
  readonly evidence: string;
  readonly sources: number;
  /** Source notes that lead to no source of this page. */
  readonly lost: number;
  readonly day: string;
  readonly around: number;
};

const readQuestion = (slug: string): Promise<QuestionPage> =>
  tab.goto(`${origin}/questions/${slug}/`).then(() =>
    tab.evaluate((slug) => {
      const text = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? "";
      const all = (selector: string) => Array.from(document.querySelectorAll(selector));
      return {
        slug,
        heading: text("h1"),
        answer: text("h1 + p"),
        evidence: text("header ~ div .prose"),
        sources: all("ol.sources > li").length,
        lost: all(".cite a").filter(
          (note) => !document.getElementById(note.getAttribute("href")?.slice(1) ?? ""),
        ).length,
        day: document.querySelector("article > header time")?.getAttribute("datetime") ?? "",
        around: all("aside a").length,
      };
    }, slug),
  );

describe("each question", () => {
  const pages: QuestionPage[] = [];
  beforeAll(async () => {
    for (const slug of slugs) pages.push(await readQuestion(slug));
  });

  test.each<[what: string, holds: (page: QuestionPage) => boolean]>([
    ["has a heading that asks", ({ heading }) => heading.endsWith("?")],
    ["answers at once, in few words", ({ answer }) => answer.length > 40 && answer.length <= 260],
    ["goes on with the evidence", ({ evidence, answer }) => evidence.length > answer.length],
    [
      "names sources of its own, and each note leads to one",
      ({ sources, lost }) => sources > 0 && lost === 0,
    ],
    ["says when it was last checked", ({ day }) => /^20\d\d-\d\d-\d\d$/.test(day)],
    ["leads to others of its group", ({ around }) => around > 0],
  ])("%s", (_what, holds) => {
    expect(pages).toHaveLength(slugs.length);
    expect(shortList(pages.filter((page) => !holds(page)).map(({ slug }) => slug))).toEqual([]);
  });
});

describe("the list of questions", () => {
  test("leads to every question and gives its short answer", async () => {
    await tab.goto(`${origin}/questions/`);
    const listed = await tab
      .locator("main li[id]")
      .evaluateAll((entries) =>
        entries.map((entry) => [
          entry.id,
          entry.querySelector("a")?.getAttribute("href"),
          (entry.querySelector("p")?.textContent.length ?? 0) > 40,
        ]),
      );
    expect(listed.sort()).toEqual(slugs.map((slug) => [slug, `/questions/${slug}/`, true]).sort());
  });

  test("still takes those who come by an old address to their question", async () => {
    await tab.goto(`${origin}/questions/#how-do-we-end-it`);
    const target = tab.locator(":target");
    expect(await target.getByRole("heading").innerText()).toBe("How do we end a partnership properly?");
    await expect.poll(() => target.evaluate((entry) => entry.getBoundingClientRect().top)).toBeLessThan(200);
  });
});

test("one can read on from the first question to the last", async () => {
  await tab.goto(`${origin}/questions/what-is-a-sister-city/`);
  expect(await tab.locator("a[rel=prev]").count()).toBe(0);
  const met = new Set<string>();
  for (;;) {
    met.add(new URL(tab.url()).pathname);
    const next = await tab.locator("a[rel=next]").evaluateAll(([link]) => link?.getAttribute("href"));
    if (!next || met.has(next)) break;
    await tab.goto(origin + next);
  }
  expect(met.size).toBe(slugs.length);
});

test.each([
  ["mayor travels", "Who pays when the mayor travels?"],
  ["sleeping tie", "How do we wake a sleeping tie?"],
])("search for %s finds the page of the question", async (words, title) => {
  await tab.goto(`${origin}/search/?q=${encodeURIComponent(words)}&kind=Questions`);
  const link = tab.locator(".results li > a").first();
  await link.waitFor();
  expect(await link.innerText()).toBe(title);
  expect(await link.getAttribute("href")).toMatch(/^\/questions\/[a-z-]+\/$/);
});

test("on paper a question keeps its answer and sources and drops the ways to others", async () => {
  await tab.goto(`${origin}/questions/who-signs/`);
  await tab.emulateMedia({ media: "print" });
  const seen = (selector: string) => tab.locator(selector).first().isVisible();
  expect(await seen("h1 + p")).toBe(true);
  expect(await seen("ol.sources li")).toBe(true);
  expect(await seen("aside")).toBe(false);
  expect(await seen("a[rel=next]")).toBe(false);
  await tab.emulateMedia({ media: null });
});
