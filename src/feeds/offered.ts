import type { Atlas } from "../atlas/atlas.ts";
import { type Theme, THEMES } from "../atlas/vocabulary.ts";
import { calendarHref, jsonFeedHref, rssHref } from "./addresses.ts";
import { anniversariesByState } from "./anniversaries.ts";
import { feedThemes, getFeed } from "./feed.ts";

/** A feed as the page of open data offers it. */
export type OfferedFeed = {
  readonly label: string;
  readonly count: number;
  readonly formats: readonly { readonly name: string; readonly href: string }[];
};

/** Returns the feeds of exchanges: of all, then of each theme that has one. */
export async function offeredFeeds(): Promise<OfferedFeed[]> {
  const offer = async (label: string, theme?: Theme): Promise<OfferedFeed> => ({
    label,
    count: (await getFeed(theme)).entries.length,
    formats: [
      { name: "RSS", href: rssHref(theme) },
      { name: "JSON Feed", href: jsonFeedHref(theme) },
    ],
  });
  const themes = await feedThemes();
  return Promise.all([offer("All themes"), ...themes.map((theme) => offer(THEMES[theme], theme))]);
}

/** Returns the calendars of the states that have one, in the order of the tables: by name. */
export const offeredCalendars = (atlas: Atlas) =>
  [...anniversariesByState(atlas)].map(([code, { kept }]) => ({
    label: kept[0]?.pair.us.state ?? code,
    href: calendarHref(code),
    count: kept.length,
  }));
