import { type Theme, THEMES } from "../atlas/vocabulary.ts";
import { site } from "../site.ts";
import { jsonFeedHref, rssHref } from "./addresses.ts";

/** A file that says in another format what a page says, as the head of the page names it. */
export type Alternate = { readonly type: string; readonly title: string; readonly href: string };

/** Returns the title of the feed of one theme's exchanges, or of all. */
export const feedTitle = (theme?: Theme): string =>
  `${site.name}: ${theme ? THEMES[theme].toLowerCase() : "exchanges"}`;

/** Returns the feeds of one theme's exchanges, or of all, for the head of a page. */
export const feedAlternates = (theme?: Theme): readonly Alternate[] => [
  { type: "application/rss+xml", title: feedTitle(theme), href: rssHref(theme) },
  { type: "application/feed+json", title: feedTitle(theme), href: jsonFeedHref(theme) },
];
