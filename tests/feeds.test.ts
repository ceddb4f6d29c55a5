import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { site } from "../src/site.ts";
import { openBrowser } from "./browser.ts";
import { builtPages, readBuilt } from "./built-site.ts";

const origin = inject("origin");
const browser = await openBrowser();
const tab = await browser.newPage();
afterAll(() => browser.close());

type Entry = Readonly<Record<string, string>>;

/** Returns the text of each child of each element of one name in an XML document; throws if it is not well-formed. */
function entries(xml: string, name: string): Promise<Entry[]> {
  return tab.evaluate(
    ([text, tag]) => {
      const parsed = new DOMParser().parseFromString(text, "application/xml");
      const fault = parsed.querySelector("parsererror");
      if (fault) throw new Error(fault.textContent);
      return Array.from(parsed.getElementsByTagName(tag), (entry) =>
        Object.fromEntries(Array.from(entry.children, ({ tagName, textContent }) => [tagName, textContent])),
      );
    },
    [xml, name] as const,
  );
}

describe("the feed", () => {
  let items: Entry[] = [];
  beforeAll(async () => {
    items = await entries(readBuilt("/rss.xml"), "item");
  });

  test("has one entry for each exchange", () => {
    const exchanges = builtPages().filter(({ path }) => /^\/exchanges\/.+\/$/.test(path));
    expect(exchanges).toHaveLength(readdirSync("content/exchanges").length);
    expect(items.map(({ link }) => link).sort()).toEqual(
      exchanges.map(({ path }) => new URL(path, site.url).href).sort(),
    );
  });

  test("gives each entry a title, a description and a day that is past", () => {
    for (const { title, description, pubDate } of items) {
      expect(title).toBeTruthy();
      expect(description?.length).toBeGreaterThan(50);
      expect(Date.parse(pubDate ?? ""), `${title ?? ""}: ${pubDate ?? ""}`).toBeGreaterThan(
        Date.parse("2020-01-01"),
      );
    }
  });
});

describe("the sitemap", () => {
  test("lists every page that may be found, and no other, each with its day", async () => {
    const maps = (await entries(readBuilt("/sitemap-index.xml"), "sitemap")).map(
      ({ loc }) => new URL(loc ?? "").pathname,
    );
    const listed = (await Promise.all(maps.map((map) => entries(readBuilt(map), "url")))).flat();
    const indexed = builtPages().filter(({ html }) => !/<meta name="robots" content="noindex"/.test(html));
    expect(listed.map(({ loc }) => loc).sort()).toEqual(
      indexed.map(({ path }) => new URL(path, site.url).href).sort(),
    );
    expect(listed.filter(({ lastmod }) => Number.isNaN(Date.parse(lastmod ?? "")))).toEqual([]);
  });

  test("is named in robots.txt, which lets everyone in", () => {
    expect(readBuilt("/robots.txt")).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${site.url.replace(/\/$/, "")}/sitemap-index.xml\n`,
    );
  });
});

test("the manifest names the site and its icon", () => {
  expect(JSON.parse(readBuilt("/manifest.webmanifest"))).toMatchObject({
    name: site.name,
    lang: site.locale,
    start_url: "/",
    icons: [{ type: "image/svg+xml" }],
  });
});

describe("the server", () => {
  test.each([
    ["/", "text/html"],
    ["/favicon.svg", "image/svg+xml"],
    ["/world.svg", "image/svg+xml"],
    ["/rss.xml", "xml"],
    ["/manifest.webmanifest", "application/manifest+json"],
    ["/robots.txt", "text/plain"],
  ])("gives %s as %s", async (path, type) => {
    const response = await fetch(origin + path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain(type);
    expect((await response.text()).length).toBeGreaterThan(0);
  });

  test("answers an unknown address with the page that says so, and status 404", async () => {
    const response = await fetch(`${origin}/no/such/page/`);
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(text).toBe(readBuilt("/404.html"));
    expect(text).toContain('action="/search/"');
  });
});
