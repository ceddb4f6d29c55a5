import { afterAll, beforeAll, expect, test } from "vitest";
import { site } from "../src/site.ts";
import { openBrowser } from "./browser.ts";
import { builtFiles, builtPages, readBuilt, redirectPages } from "./built-site.ts";
import { type DeadEnds, findDeadEnds } from "./dead-ends.ts";
import { type PageFacts, readPages } from "./page-facts.ts";
import { shortList } from "./short-list.ts";

const browser = await openBrowser();
afterAll(() => browser.close());

const files = new Set(builtFiles());
const redirects = redirectPages();
let pages: readonly PageFacts[] = [];
let deadEnds: DeadEnds;

beforeAll(async () => {
  pages = await readPages(browser, builtPages());
  deadEnds = findDeadEnds(pages, site);
});

test("there are pages, and links between them", () => {
  expect(pages.length).toBeGreaterThan(200);
  expect(pages.flatMap(({ references }) => references).length).toBeGreaterThan(10_000);
});

test("every link, file and fragment that a page refers to is there", () => {
  expect(shortList(pages.flatMap(({ path, references }) => deadEnds(path, references)))).toEqual([]);
});

test("every file that a style sheet refers to is there", () => {
  const addresses = (css: string) =>
    Array.from(css.matchAll(/url\(["']?([^"')]+)["']?\)/g), ([, url]) => url ?? "");
  const sheets = [...files].filter((file) => file.endsWith(".css") && file.startsWith("/_astro/"));
  expect(sheets).not.toEqual([]);
  expect(sheets.flatMap((file) => deadEnds(file, addresses(readBuilt(file))))).toEqual([]);
  expect(
    shortList(pages.flatMap(({ path, inlineStyles }) => deadEnds(path, inlineStyles.flatMap(addresses)))),
  ).toEqual([]);
});

test("every page that the manifest, the feeds, the calendars, the sitemap and robots.txt name is there", () => {
  const feeds = [...files].filter((file) => /\/(rss\.xml|feed\.json|calendar\.ics)$/.test(file));
  expect(feeds.length).toBeGreaterThan(3);
  for (const file of [...feeds, "/sitemap-index.xml", "/sitemap-0.xml", "/robots.txt"]) {
    // Lines of a calendar are folded; in a feed an address ends where the sign after it is escaped.
    const text = readBuilt(file).replaceAll("\r\n ", "");
    const addresses = Array.from(text.matchAll(/https?:\/\/[^\s<"&\\]+/g), ([url]) => url);
    expect(
      addresses.filter((url) => url.startsWith(site.url)),
      file,
    ).not.toEqual([]);
    expect(deadEnds(file, addresses)).toEqual([]);
  }
  const manifest = JSON.parse(readBuilt("/manifest.webmanifest")) as {
    start_url: string;
    icons: { src: string }[];
  };
  expect(
    deadEnds("/manifest.webmanifest", [manifest.start_url, ...manifest.icons.map(({ src }) => src)]),
  ).toEqual([]);
});

test("every renamed address leads on to a page", () => {
  const targets = redirects.map(
    ({ path, html }) => [path, /content="0;\s*url=([^"]+)"/.exec(html)?.[1] ?? ""] as const,
  );
  expect(targets.flatMap(([path, target]) => deadEnds(path, [target]))).toEqual([]);
});

test("every link away from the site is a whole web address", () => {
  const away = new Map(
    pages.flatMap(({ path, references }) =>
      references.filter(leadsAway).map((reference) => [reference, path]),
    ),
  );
  expect(away.size).toBeGreaterThan(1000);
  const faults = [...away].filter(([reference]) => !isWebAddress(reference));
  expect(shortList(faults.map(([reference, path]) => `${path} -> ${reference}`))).toEqual([]);
});

function leadsAway(reference: string): boolean {
  return (
    /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(reference) &&
    !reference.startsWith(site.url) &&
    !reference.startsWith("data:")
  );
}

function isWebAddress(reference: string): boolean {
  const url = URL.parse(reference);
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    /^[^\s<>"]+$/.test(reference) &&
    /\.[a-z0-9-]{2,}$/i.test(url.hostname)
  );
}
