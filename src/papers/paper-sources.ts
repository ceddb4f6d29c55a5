import { GROUNDS } from "./grounds.ts";

/** Id of the note on Sister Cities International's own templates. */
export const TEMPLATES_SOURCE = "sci-toolkits-and-templates";

/** The laws of states that limit ties with certain countries. */
export const LAW_SOURCES = [
  "arkansas-code-14-1-116",
  "indiana-2024-foreign-adversaries",
  "texas-government-code-chapter-795",
] as const;

/** Ids of sources.csv that the page of the papers cites, in the order of their use. */
export const PAPER_SOURCES: readonly string[] = [
  ...new Set([TEMPLATES_SOURCE, ...GROUNDS.flatMap(({ sources }) => sources), ...LAW_SOURCES]),
];
