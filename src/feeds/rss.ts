import rss from "@astrojs/rss";
import { absolute } from "../base/addresses.ts";
import { site } from "../site.ts";
import type { Feed } from "./feed.ts";

/** Returns a feed as RSS 2.0: the dek of each exchange as its description, the whole text as its content. */
export function rssOf({ title, description, page, rss: self, entries }: Feed): Promise<Response> {
  return rss({
    title,
    description,
    site: absolute(page),
    xmlns: { atom: "http://www.w3.org/2005/Atom" },
    customData: `<language>${site.locale.toLowerCase()}</language><atom:link href="${absolute(self)}" rel="self" type="application/rss+xml"/>`,
    items: entries.map(({ matter, href, themeLabel, html }) => ({
      title: matter.title,
      description: matter.dek,
      link: absolute(href),
      pubDate: matter.published,
      categories: [themeLabel],
      content: html,
    })),
  });
}
