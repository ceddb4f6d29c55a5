import rss from "@astrojs/rss";
import type { APIRoute } from "astro";
import { getExchanges } from "../atlas/queries.ts";
import { absolute } from "../layouts/structured-data.ts";
import { site } from "../site.ts";

/** The feed of exchanges, latest published first. */
export const GET: APIRoute = async () => {
  const exchanges = await getExchanges();
  return rss({
    title: `${site.name}: exchanges`,
    description: site.description,
    site: site.url,
    xmlns: { atom: "http://www.w3.org/2005/Atom" },
    customData: `<language>${site.locale.toLowerCase()}</language><atom:link href="${absolute("/rss.xml")}" rel="self" type="application/rss+xml"/>`,
    items: exchanges
      .toSorted((a, b) => b.matter.published.getTime() - a.matter.published.getTime())
      .map(({ matter, href, themeLabel }) => ({
        title: matter.title,
        description: matter.dek,
        link: href,
        pubDate: matter.published,
        categories: [themeLabel],
      })),
  });
};
