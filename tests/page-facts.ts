import type { Browser } from "playwright-core";
import type { BuiltPage } from "./built-site.ts";

/** What the HTML of a page holds, as a browser reads it; no script of the page runs. */
export type PageFacts = {
  readonly path: string;
  readonly lang: string | null;
  readonly title: string;
  readonly headings: readonly string[];
  readonly ids: readonly string[];
  /** Every address the page refers to: links, images, styles, scripts, parts of drawings, forms. */
  readonly references: readonly string[];
  /** Content of each meta element, by its name, property or http-equiv. */
  readonly meta: Readonly<Record<string, string>>;
  readonly canonical: string | null;
  readonly structuredData: readonly string[];
  /** Text of script elements without address that the browser would run. */
  readonly inlineScripts: readonly string[];
  readonly inlineStyles: readonly string[];
  /** Addresses of script files, of style sheets and of preloaded fonts. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly preloads: readonly string[];
  /** Elements with a style attribute or an attribute that begins with "on". */
  readonly inlineCode: readonly string[];
};

/** Reads the HTML of pages in a browser's own parser. */
export async function readPages(browser: Browser, pages: readonly BuiltPage[]): Promise<PageFacts[]> {
  const tab = await browser.newPage();
  const facts: PageFacts[] = [];
  for (const { path, html } of pages) facts.push({ path, ...(await tab.evaluate(parsePage, html)) });
  await tab.close();
  return facts;
}

/** Runs in the browser, so it can use nothing from outside. */
function parsePage(html: string): Omit<PageFacts, "path"> {
  const page = new DOMParser().parseFromString(html, "text/html");
  const all = (selector: string) => Array.from(page.querySelectorAll(selector));
  const values = (selector: string, name: string) =>
    all(selector).flatMap((element) => element.getAttribute(name) ?? []);
  const texts = (selector: string) => all(selector).map((element) => element.textContent.trim());
  const raw = (selector: string) => all(selector).map((element) => element.textContent);
  const srcset = values("[srcset]", "srcset").flatMap((set) =>
    set.split(",").flatMap((part) => part.trim().split(/\s+/)[0] ?? []),
  );
  const meta = all("meta[content]").map((element) => {
    const name =
      element.getAttribute("name") ??
      element.getAttribute("property") ??
      element.getAttribute("http-equiv") ??
      "";
    return [name.toLowerCase(), element.getAttribute("content") ?? ""] as const;
  });
  return {
    lang: page.documentElement.getAttribute("lang"),
    title: page.title,
    headings: texts("h1"),
    ids: values("[id]", "id"),
    references: [
      ...["href", "src", "action", "poster", "data"].flatMap((name) => values(`[${name}]`, name)),
      ...values("use", "xlink:href"),
      ...srcset,
      ...meta.flatMap(([name, content]) => (/^(og|twitter):(image|url)$/.test(name) ? content : [])),
    ],
    meta: Object.fromEntries(meta),
    canonical: page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null,
    structuredData: raw('script[type="application/ld+json"]'),
    inlineScripts: raw("script:not([src]):not([type]), script:not([src])[type=module]"),
    inlineStyles: raw("style"),
    scripts: values("script[src]", "src").concat(values("link[rel=modulepreload]", "href")),
    styles: values("link[rel=stylesheet]", "href"),
    preloads: values("link[rel=preload][as=font]", "href"),
    inlineCode: all("*").flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => name === "style" || name.startsWith("on"))
        .map((name) => `<${element.localName} ${name}="${element.getAttribute(name) ?? ""}">`),
    ),
  };
}
