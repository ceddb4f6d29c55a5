import type { Browser } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { type BaseSite, RENAMED, SITE } from "./base-site.ts";
import { builtFiles, builtPages, readBuilt, redirectPages } from "./built-site.ts";
import { type DeadEnds, findDeadEnds } from "./dead-ends.ts";
import { type PageFacts, readPages } from "./page-facts.ts";
import { shortList } from "./short-list.ts";

/** The whole address of the home page. */
const WHOLE = SITE.url + SITE.base;

/**
 * Looks through every file of a site that stands in a folder of a domain.
 * @param site is asked for when tests run
 */
export function describeFiles(browser: Browser, site: () => BaseSite): void {
  describe("the files", () => {
    let pages: readonly PageFacts[] = [];
    let deadEnds: DeadEnds;
    beforeAll(async () => {
      pages = await readPages(browser, builtPages(site().folder));
      deadEnds = findDeadEnds(pages, SITE, site().folder);
    }, 600_000);

    /** Every text file but those of Pagefind's own, by its address. */
    const texts = () =>
      builtFiles(site().folder)
        .filter((file) => /\.(html|css|js|svg|xml|json|geojson|ics|txt|csv|webmanifest)$/.test(file))
        .filter((file) => !file.startsWith("/pagefind/"))
        .map((file) => ({ file, text: readBuilt(file, site().folder) }));

    test("are all there: every link, file and fragment that a page refers to, below the base", () => {
      expect(pages.length).toBeGreaterThan(200);
      expect(shortList(pages.flatMap(({ path, references }) => deadEnds(path, references)))).toEqual([]);
    });

    test("are all there: what style sheets, feeds, calendars, the sitemap, robots.txt and the manifest name", () => {
      const manifest = JSON.parse(readBuilt("/manifest.webmanifest", site().folder)) as {
        start_url: string;
        icons: { src: string }[];
      };
      const named = texts()
        .filter(({ file }) => !file.endsWith(".html"))
        .map(({ file, text }) => {
          // Lines of a calendar are folded; in a feed an address ends where the sign after it is escaped.
          const lines = text.replaceAll("\r\n ", "");
          const whole = Array.from(lines.matchAll(/https?:\/\/[^\s<"&\\]+/g), ([url]) => url);
          const files = Array.from(lines.matchAll(/url\(["']?([^"')]+)["']?\)/g), ([, url]) => url ?? "");
          return { file, addresses: [...whole, ...(file.endsWith(".css") ? files : [])] };
        });
      const own = named.flatMap(({ addresses }) => addresses.filter((address) => address.startsWith(WHOLE)));
      expect(own.length).toBeGreaterThan(1000);
      expect(shortList(named.flatMap(({ file, addresses }) => deadEnds(file, addresses)))).toEqual([]);
      expect(manifest.start_url).toBe(SITE.base);
      expect(
        deadEnds(
          "/manifest.webmanifest",
          manifest.icons.map(({ src }) => src),
        ),
      ).toEqual([]);
    });

    test.each([
      // A key is no address.
      ["an attribute", /\.(html|svg)$/, /\s(?!aria-keyshortcuts)[\w:-]+=["']?\s*(\/(?!\/)[^"'\s>]*)/g, true],
      [
        "an attribute, escaped",
        /\.(html|xml|json)$/,
        /[=:,[](?:&quot;|&#34;|&#x22;|\\["'])(\/\w[^&"'\\\s]*)/g,
        false,
      ],
      ["a refresh", /\.html$/, /content=["']\d+;\s*url=(\/[^"']*)/g, true],
      ["a text of a script", /\.js$/, /["'`](\/[\w$][^"'`\s]*)/g, true],
      ["JSON", /\.(json|geojson|webmanifest)$/, /"(\/\w[^"\s]*)/g, true],
      ["JSON in a page", /\.html$/, /[:,[]\s*"(\/\w[^"\s]*)/g, false],
      ["a style", /\.(html|css|svg)$/, /(?:url\(|@import\s*)["']?\s*(\/(?!\/)[^"')\s]*)/g, true],
    ])("name nothing outside the base in %s", (_where, kind, pattern, isUsed) => {
      const found = texts()
        .filter(({ file }) => kind.test(file))
        .flatMap(({ file, text }) =>
          Array.from(text.matchAll(pattern), ([, address = ""]) => ({ file, address })),
        );
      const outside = found.filter(({ address }) => !`${address}/`.startsWith(SITE.base));
      expect(shortList(outside.map(({ file, address }) => `${file}: ${address}`))).toEqual([]);
      // A pattern that finds nothing where there is something would prove nothing.
      expect(found.length > 0).toBe(isUsed);
    });

    test("name the site by its whole address, with the folder", () => {
      const outside = texts().flatMap(({ file, text }) =>
        Array.from(text.matchAll(/https?:\/\/owner\.example[^\s"'<&\\),]*/g), ([address]) => address)
          .filter((address) => !address.startsWith(WHOLE))
          .map((address) => `${file}: ${address}`),
      );
      expect(shortList(outside)).toEqual([]);
      for (const { path, canonical } of pages) if (canonical) expect(canonical).toBe(WHOLE + path.slice(1));
    });

    test("let a renamed page lead on below the base", () => {
      expect(
        redirectPages(site().folder).map(({ path, html }) => [
          path,
          /content="0;\s*url=([^"]+)"/.exec(html)?.[1],
        ]),
      ).toContainEqual([RENAMED.from, SITE.base + RENAMED.to.slice(1)]);
    });

    test("tell hosts the headers of paths below the base", () => {
      const paths = readBuilt("/_headers", site().folder).match(/^\/.*/gm) ?? [];
      expect(paths).toContain(`${SITE.base}_astro/*`);
      expect(paths.filter((path) => !path.startsWith(SITE.base))).toEqual([]);
    });
  });
}
