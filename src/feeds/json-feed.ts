import { absolute } from "../base/addresses.ts";
import { site } from "../site.ts";
import type { Feed } from "./feed.ts";

/** Returns a feed as JSON Feed 1.1. No authors: the documents name none. */
export function jsonFeedOf({ title, description, page, json, entries }: Feed): Response {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    home_page_url: absolute(page),
    feed_url: absolute(json),
    language: site.locale,
    items: entries.map(({ matter, href, themeLabel, html }) => ({
      id: absolute(href),
      url: absolute(href),
      title: matter.title,
      summary: matter.dek,
      content_html: html,
      date_published: matter.published.toISOString(),
      date_modified: matter.reviewed.toISOString(),
      tags: [themeLabel],
    })),
  };
  return new Response(`${JSON.stringify(feed)}\n`, {
    headers: { "Content-Type": "application/feed+json; charset=utf-8" },
  });
}
