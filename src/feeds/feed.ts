import { keysOf } from "../atlas/keys-of.ts";
import { getExchanges, once, type Exchange } from "../atlas/queries.ts";
import { type Theme, THEMES } from "../atlas/vocabulary.ts";
import { wayHref } from "../atlas/ways-in.ts";
import { jsonFeedHref, rssHref } from "./addresses.ts";
import { feedTitle } from "./alternates.ts";
import { storyHtml } from "./story-html.ts";

/** An exchange with its whole text as plain HTML. */
export type FeedEntry = Exchange & { readonly html: string };

/** A feed of exchanges, latest published first, before it is written in any format. */
export type Feed = {
  readonly title: string;
  readonly description: string;
  /** Addresses within the site: the page that lists the same, and the feed in its two formats. */
  readonly page: string;
  readonly rss: string;
  readonly json: string;
  readonly entries: readonly FeedEntry[];
};

const getEntries = once(async (): Promise<readonly FeedEntry[]> => {
  const latest = (await getExchanges()).toSorted(
    (a, b) => b.matter.published.getTime() - a.matter.published.getTime(),
  );
  return Promise.all(latest.map(async (exchange) => ({ ...exchange, html: await storyHtml(exchange) })));
});

/** Returns the feed of one theme's exchanges, or of all. */
export async function getFeed(theme?: Theme): Promise<Feed> {
  const entries = await getEntries();
  return {
    title: feedTitle(theme),
    description: theme
      ? `Stories of what sister cities did together, under the theme “${THEMES[theme]}”: whole texts with their sources.`
      : "Stories of what sister cities did together: whole texts with their sources.",
    page: theme ? wayHref("theme", theme) : "/exchanges/",
    rss: rssHref(theme),
    json: jsonFeedHref(theme),
    entries: theme ? entries.filter(({ matter }) => matter.theme === theme) : entries,
  };
}

/** Returns the themes that have a feed: those with an exchange to tell. */
export async function feedThemes(): Promise<Theme[]> {
  const told = new Set((await getExchanges()).map(({ matter }) => matter.theme));
  return keysOf(THEMES).filter((theme) => told.has(theme));
}
