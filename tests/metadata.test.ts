import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { site } from "../src/site.ts";
import { openBrowser } from "./browser.ts";
import { builtPages } from "./built-site.ts";
import { type PageFacts, readPages } from "./page-facts.ts";
import { shortList } from "./short-list.ts";

const browser = await openBrowser();
afterAll(() => browser.close());

let pages: readonly PageFacts[] = [];
beforeAll(async () => {
  pages = await readPages(browser, builtPages());
});

/** Returns "address: what is wrong" for each page of which there is something to say. */
const faults = (of: (page: PageFacts) => string | undefined) =>
  shortList(
    pages.flatMap((page) => {
      const fault = of(page);
      return fault === undefined ? [] : [`${page.path}: ${fault}`];
    }),
  );

const isIndexed = ({ meta }: PageFacts) => !meta["robots"]?.includes("noindex");
const address = ({ path }: PageFacts) => new URL(path, site.url).href;
const between = (length: number, least: number, most: number) => length >= least && length <= most;

test("every page has one first heading, with text", () => {
  expect(
    faults(({ headings }) =>
      headings.length === 1 && headings[0] ? undefined : `h1: ${JSON.stringify(headings)}`,
    ),
  ).toEqual([]);
});

test("every page names its language", () => {
  expect(faults(({ lang }) => (lang === site.locale ? undefined : `lang is ${String(lang)}`))).toEqual([]);
});

test("every title has at most 60 characters and belongs to one page", () => {
  expect(
    faults(({ title }) =>
      between(title.length, 5, 60) ? undefined : `${title.length} characters: ${title}`,
    ),
  ).toEqual([]);
  expect(repeated(pages.map(({ title }) => title))).toEqual([]);
});

test("every description has 50 to 160 characters and belongs to one page", () => {
  const description = ({ meta }: PageFacts) => meta["description"] ?? "";
  expect(
    faults((page) =>
      between(description(page).length, 50, 160)
        ? undefined
        : `${description(page).length} characters: ${description(page)}`,
    ),
  ).toEqual([]);
  expect(repeated(pages.map(description))).toEqual([]);
});

test("every page that may be found names its own address, with a slash at the end", () => {
  expect(
    faults((page) => {
      if (!isIndexed(page))
        return page.canonical === null ? undefined : `is kept from search but names ${page.canonical}`;
      return page.canonical === address(page) && page.canonical.endsWith("/")
        ? undefined
        : `canonical is ${String(page.canonical)}`;
    }),
  ).toEqual([]);
});

test("only search, the booklet, the page for unknown addresses and what editors look up are kept from search engines", () => {
  const kept = pages.filter((page) => !isIndexed(page)).map(({ path }) => path);
  expect(kept.filter((path) => !/^\/about\/editors\/(parts|messages)\//.test(path))).toEqual([
    "/404.html",
    "/join/booklet/",
    "/search/",
  ]);
});

test("every page describes itself to those who share it", () => {
  const wanted = ["og:title", "og:description", "og:type", "og:site_name", "og:locale", "twitter:card"];
  expect(faults(({ meta }) => wanted.filter((name) => !meta[name]).join(", ") || undefined)).toEqual([]);
  expect(
    faults((page) =>
      !isIndexed(page) || page.meta["og:url"] === address(page)
        ? undefined
        : `og:url is ${String(page.meta["og:url"])}`,
    ),
  ).toEqual([]);
});

test("every page fits its width to the screen and lets the reader enlarge it", () => {
  expect(
    faults(({ meta }) =>
      meta["viewport"] === "width=device-width, initial-scale=1"
        ? undefined
        : `viewport: ${String(meta["viewport"])}`,
    ),
  ).toEqual([]);
});

describe("structured data", () => {
  test("is well-formed and names schema.org on every page that has it", () => {
    expect(
      faults(({ structuredData }) => structuredData.map(graphFault).find((fault) => fault !== undefined)),
    ).toEqual([]);
  });

  test.each([
    ["/", ["WebSite", "Organization"]],
    ["/exchanges/houston-leipzig/", ["Article", "BreadcrumbList"]],
    ["/places/us-oh-toledo/", ["City", "BreadcrumbList"]],
    ["/places/us-ri-rhode-island/", ["AdministrativeArea", "BreadcrumbList"]],
    ["/states/oh/", ["AdministrativeArea", "BreadcrumbList"]],
    ["/countries/es/", ["Country", "BreadcrumbList"]],
    ["/questions/who-signs/", ["QAPage", "BreadcrumbList"]],
  ])("on %s tells of %j", (path, types) => {
    expect(typesOn(path)).toEqual(expect.arrayContaining(types));
  });

  test("on every exchange tells of an Article and the trail to it", () => {
    const exchanges = pages.filter(({ path }) => /^\/exchanges\/[^/]+\/$/.test(path));
    expect(exchanges).not.toEqual([]);
    for (const { path } of exchanges)
      expect(typesOn(path), path).toEqual(expect.arrayContaining(["Article", "BreadcrumbList"]));
  });
});

describe("the content security policy", () => {
  const policy = ({ meta }: PageFacts) => meta["content-security-policy"] ?? "";

  test("stands in every page and lets in nothing from elsewhere", () => {
    expect(
      faults((page) => {
        if (!policy(page)) return "has no policy";
        const lax = /'unsafe-inline'|'unsafe-eval'|https?:|(?<=[\s;])\*/.exec(policy(page));
        return lax ? `allows ${lax[0]}` : undefined;
      }),
    ).toEqual([]);
    expect(
      faults((page) =>
        ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'"].find(
          (part) => !policy(page).includes(part),
        ),
      ),
    ).toEqual([]);
  });

  test("knows every script and style that stands in a page", () => {
    expect(
      faults((page) =>
        [...page.inlineScripts, ...page.inlineStyles]
          .find((text) => !policy(page).includes(hashSource(text)))
          ?.slice(0, 80),
      ),
    ).toEqual([]);
  });

  test("meets no style attribute and no handler in the HTML", () => {
    expect(faults(({ inlineCode }) => inlineCode[0])).toEqual([]);
  });
});

function typesOn(path: string): string[] {
  const [text = "{}"] = pages.find((page) => page.path === path)?.structuredData ?? [];
  const { "@graph": graph } = JSON.parse(text) as { "@graph"?: { "@type": string }[] };
  return graph?.map((thing) => thing["@type"]) ?? [];
}

/** Says what is wrong with the text of a JSON-LD script. */
function graphFault(text: string): string | undefined {
  try {
    const found = JSON.parse(text) as { "@context"?: string; "@graph"?: { "@type"?: string }[] };
    if (found["@context"] !== "https://schema.org") return `@context is ${String(found["@context"])}`;
    return found["@graph"]?.every((thing) => thing["@type"]) ? undefined : "holds a thing without @type";
  } catch (error) {
    return String(error);
  }
}

function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.size === seen.add(text).size);
}
