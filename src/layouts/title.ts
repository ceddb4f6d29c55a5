import { site } from "../site.ts";

/** Characters of a title that search engines show. */
const SHOWN = 60;

/** Returns the document title: the page's own, followed by the site's name where both fit into 60 characters. */
export function documentTitle(title: string): string {
  const full = `${title} · ${site.name}`;
  return full.length <= SHOWN ? full : title;
}
