import { site } from "../site.ts";

/**
 * What the bundler writes, with the base that it needs: before its files in a build; none in `npm run dev`, which serves
 * sources from the top of the domain. No page of the site is named so.
 */
const BUNDLED = /^(_|@|src\/|node_modules\/)/;

/**
 * Returns an address from the top of the site ("/history/") as it stands on the web ("/atlas/history/"). Any other is
 * returned as it is: another site's, one within the page, one that the bundler wrote.
 */
export function withBase(href: string, base = site.base): string {
  const isOwn = href.startsWith("/") && !href.startsWith("//");
  const isBundled = BUNDLED.test(href.slice(href.startsWith(base) ? base.length : 1));
  return isOwn && !isBundled ? base + href.slice(1) : href;
}

/** Returns the path of an address on the web ("/atlas/history/") as the site writes it ("/history/"). */
export const withinSite = (pathname: string, base = site.base): string => pathname.slice(base.length - 1);

/** Returns the whole web address of a page or file of this site, named from its top: "/history/". */
export const absolute = (href: string): string => new URL(withBase(href), site.url).href;
