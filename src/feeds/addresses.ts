import { stateHref } from "../atlas/addresses.ts";
import type { Theme } from "../atlas/vocabulary.ts";
import { wayHref } from "../atlas/ways-in.ts";

const folder = (theme: Theme | undefined) => (theme ? wayHref("theme", theme) : "/");

/** Returns the address of the RSS feed of one theme's exchanges, or of all. */
export const rssHref = (theme?: Theme): string => `${folder(theme)}rss.xml`;

/** Returns the address of the JSON Feed of one theme's exchanges, or of all. */
export const jsonFeedHref = (theme?: Theme): string => `${folder(theme)}feed.json`;

/** Returns the address of the calendar of anniversaries of one US state, by its postal code, or of all. */
export const calendarHref = (state?: string): string => `${state ? stateHref(state) : "/"}calendar.ics`;
