/** Kinds of thing by which search results can be filtered, in the order in which they are offered. */
export const SEARCH_KINDS = ["Places", "Exchanges", "Guide", "Questions", "Glossary"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
