import type { Region } from "../atlas/vocabulary.ts";

/*
 * A drawing that is a file of its own cannot read the site's style sheet, and paper has no night: these are the day
 * values of src/styles/tokens.css, and a test holds the two together.
 */

/** Ground, lettering and land, by the name of the token. */
export const INKS = {
  bg: "#f6f1e7",
  card: "#fbf8f1",
  ink: "#12343b",
  muted: "#4a5f63",
  line: "#8a8270",
  accent: "#b23a1a",
  sea: "#e9f0ee",
  land: "#d9d3c4",
  coast: "#8a8270",
  "on-region": "#fbf8f1",
  "line-on-block": "#ffd9c7",
} as const;

/** What is drawn by region. */
export const REGION_INKS: Readonly<Record<Region, string>> = {
  europe: "#b23a1a",
  "asia-pacific": "#0b5c6b",
  americas: "#8a5a00",
  "africa-middle-east": "#5b3a8c",
};
