import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "astro/zod";
import { readBuilt } from "./built-site.ts";

const matter = z.object({
  theme: z.string(),
  year: z.number(),
  us: z.string(),
  partners: z.array(z.string()),
  draft: z.boolean().default(false),
});

/** The exchanges as their files have them, read anew. */
const stories = readdirSync("content/exchanges")
  .map((slug) => {
    const [, yaml = ""] = readFileSync(`content/exchanges/${slug}/index.mdx`, "utf8").split("---\n");
    return { slug, href: `/exchanges/${slug}/`, ...matter.parse(parse(yaml)) };
  })
  .filter(({ draft }) => !draft);

/** Returns where the main part of a page leads to, in its order. */
function linksOf(path: string): string[] {
  const [, main = ""] = /<main[^>]*>(.*)<\/main>/s.exec(readBuilt(`${path}index.html`)) ?? [];
  return [...main.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href = ""]) => href);
}
const storyLinks = (path: string) =>
  [...new Set(linksOf(path).filter((href) => /^\/exchanges\/[^/]+\/$/.test(href)))].sort();

describe("ways in", () => {
  const themes = [...Map.groupBy(stories, ({ theme }) => `/exchanges/theme/${theme}/`)];
  const decades = [...Map.groupBy(stories, ({ year }) => `/exchanges/decade/${Math.floor(year / 10)}0s/`)];

  test.each([...themes, ...decades])("%s leads to its exchanges and no other", (path, found) => {
    expect(storyLinks(path)).toEqual(found.map(({ href }) => href).sort());
  });

  test("the list of exchanges leads to every story, theme and decade, and to every region with one", () => {
    expect(storyLinks("/exchanges/")).toEqual(stories.map(({ href }) => href).sort());
    const hrefs = linksOf("/exchanges/");
    for (const [path] of [...themes, ...decades]) expect(hrefs).toContain(path);
    for (const region of ["europe", "asia-pacific", "americas", "africa-middle-east"])
      expect(storyLinks(`/exchanges/region/${region}/`).length, region).toBeGreaterThan(0);
  });

  test("the list of exchanges leads to every place of a story, whose page leads back", () => {
    const hrefs = linksOf("/exchanges/");
    for (const { href, us, partners } of stories) {
      for (const place of [us, ...partners]) {
        expect(hrefs).toContain(`/places/${place}/#exchanges`);
        expect(readBuilt(`/places/${place}/index.html`), place).toContain('id="exchanges"');
        expect(linksOf(`/places/${place}/`), place).toContain(href);
      }
    }
  });

  test("states and countries lead to the stories of their places", () => {
    for (const { href, us, partners } of stories) {
      expect(linksOf(`/states/${us.slice(3, 5)}/`), us).toContain(href);
      for (const partner of partners)
        expect(linksOf(`/countries/${partner.slice(0, 2)}/`), partner).toContain(href);
    }
  });
});

test("each exchange ends with two others to read", () => {
  for (const { href } of stories) {
    const others = storyLinks(href);
    expect(others, href).toHaveLength(2);
    expect(others).not.toContain(href);
  }
});

test("the front page shows five exchanges, the lead that front-page.csv names first", () => {
  const [, first = ""] = readFileSync("content/front-page.csv", "utf8").split("\n");
  const shown = linksOf("/").filter((href) => /^\/exchanges\/[^/]+\/$/.test(href));
  expect(shown[0]).toBe(`/exchanges/${first.split(",")[0]}/`);
  expect(new Set(shown.slice(0, 5)).size).toBe(5);
});

test("the front page tells of one month, each date with the page that tells it", () => {
  const [, month = "", list = ""] =
    /<h2 id="month"[^>]*>In (\w+)<\/h2>\s*<ol[^>]*>(.*?)<\/ol>/s.exec(readBuilt("/index.html")) ?? [];
  const dates = [...list.matchAll(/<time datetime="(\d{4}-\d{2}(?:-\d{2})?)"[^>]*>([^<]*)/g)];
  expect(dates.length).toBeGreaterThan(0);
  expect(dates.length).toBeLessThanOrEqual(4);
  for (const [, , words = ""] of dates) expect(words).toMatch(new RegExp(`^${month} `));
  const hrefs = [...list.matchAll(/href="(\/(?:exchanges|history)\/[^"]*)"/g)].map(([, href]) => href);
  expect(new Set(hrefs).size).toBe(dates.length);
});

test("the timeline leads to the story of every pair that has one", () => {
  const told = readFileSync("content/timeline.csv", "utf8");
  const expected = stories.filter(({ us, partners }) =>
    partners.some((partner) => told.includes(`,${us},${partner}\n`)),
  );
  expect(expected.length).toBeGreaterThan(20);
  expect(storyLinks("/history/")).toEqual(expected.map(({ href }) => href).sort());
});
