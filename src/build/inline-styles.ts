import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { withinSite } from "../base/addresses.ts";

/**
 * Puts the style sheets of some pages into the pages themselves, so that a browser can draw what it has of a page without
 * waiting for a second answer. Done for all, it would repeat the same bytes in thousands of pages.
 * @param paths of pages: "/map/"
 * @param base with which the links to the sheets begin
 */
export const inlineStyles = (paths: readonly string[], base: string): AstroIntegration => ({
  name: "inline-styles",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      for (const path of paths) {
        const page = new URL(`.${path}index.html`, dir);
        const html = await readFile(page, "utf8");
        const sheets = new Map<string, string>();
        for (const [, href = ""] of html.matchAll(LINK))
          sheets.set(href, await readFile(new URL(`.${withinSite(href, base)}`, dir), "utf8"));
        await writeFile(page, withStyles(html, sheets));
      }
    },
  },
});

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;
const POLICY = /(<meta http-equiv="content-security-policy" content="[^"]*style-src)/;

/**
 * Returns a page with style sheets in place of the links to them, each allowed by its hash.
 * @param sheets by the address of the link
 * @throws Error if the page links to no sheet, or has no policy for styles to be added to
 */
export function withStyles(html: string, sheets: ReadonlyMap<string, string>): string {
  if (sheets.size === 0) throw new Error("The page links to no style sheet that could stand in it.");
  if (!POLICY.test(html)) throw new Error("The page has no policy for styles.");
  const hashes = [...sheets.values()].map(
    (css) => ` 'sha256-${createHash("sha256").update(css).digest("base64")}'`,
  );
  return html
    .replace(LINK, (link, href: string) => {
      const css = sheets.get(href);
      return css === undefined ? link : `<style>${css}</style>`;
    })
    .replace(POLICY, (policy) => policy + hashes.join(""));
}
