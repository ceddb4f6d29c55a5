/** Closed vocabularies of the site, each value with the words a reader sees. */

/** Regions of partner countries; `content/countries.csv` says which country belongs to which. */
export const REGIONS = {
  europe: "Europe",
  "asia-pacific": "Asia and the Pacific",
  americas: "The Americas",
  "africa-middle-east": "Africa and the Middle East",
} as const;
export type Region = keyof typeof REGIONS;

/** The five themes under which exchanges are filed. */
export const THEMES = {
  "arts-and-culture": "Arts and culture",
  "youth-and-education": "Youth and education",
  "business-and-trade": "Business and trade",
  "humanitarian-aid": "Humanitarian aid",
  "community-development": "Community development",
} as const;
export type Theme = keyof typeof THEMES;

/** What is known about a partnership today; `status_date` says when it was known. */
export const STATUSES = {
  listed: "Listed",
  unconfirmed: "Unconfirmed",
  dormant: "Dormant",
  suspended: "Suspended",
  ended: "Ended",
} as const;
export type Status = keyof typeof STATUSES;

/** How sure the year of signing is. Only `documented` years are ever shown as facts. */
export const YEAR_BASES = {
  documented: "a page or a directory gives the year",
  disputed: "sources disagree",
  unverified: "recalled or only listed, not yet looked up",
  unknown: "not known",
} as const;

/** How much stands behind a row of `partnerships.csv`. */
export const CONFIDENCES = {
  high: "its own page, or the press and a list",
  medium: "two lists, or one report",
  low: "one list only",
} as const;

/** Where a pair of `partnerships.csv` was found: the words allowed in its column `lists`. */
export const LISTS = {
  "wikipedia-us": "Wikipedia’s lists by US state (2022)",
  "wikipedia-abroad": "Wikipedia’s lists of twin towns by country (2022)",
  wikidata: "Wikidata (2020 and later)",
  directory: "a directory of a consulate, an agency or a newspaper",
  "city-page": "a city’s own list",
  "page-own": "a page of either side",
  "page-press": "a press report",
  "page-reference": "a reference work, blog or forum",
  research: "the documents of this site’s stories and history",
} as const;
export type List = keyof typeof LISTS;

/** Returns whether the word is one of `LISTS`. */
export const isList = (word: string): word is List => Object.hasOwn(LISTS, word);

/** Those of the lists that are not pages of evidence.csv themselves. */
export const UNPAGED_LISTS: readonly List[] = [
  "wikipedia-us",
  "wikipedia-abroad",
  "wikidata",
  "directory",
  "city-page",
];

/** What kind of place a row of `places.csv` is. */
export const PLACE_KINDS = {
  city: "City or town",
  county: "County",
  state: "State or province",
  district: "District or municipality",
  region: "Region",
} as const;

/** Who wrote a page of `evidence.csv`. */
export const GRADES = {
  own: "a page of either community, its sister-city body, a consulate or an agency",
  press: "press",
  reference: "a reference work, blog or forum",
} as const;

/** Chapters of the history page, in the order in which they are told. */
export const CHAPTERS = [
  "beginnings",
  "1956",
  "first-pairs",
  "cold-war",
  "china",
  "new-regions",
  "today",
] as const;

/** Kinds of entry on the timeline. */
export const EVENT_KINDS = {
  partnership: "A partnership",
  organization: "The organization",
  politics: "Conflict and law",
  figure: "A figure",
} as const;

/** Groups of the list of questions, in order. */
export const QUESTION_GROUPS = {
  basics: "The basics",
  starting: "Starting one",
  agreement: "The agreement and membership",
  people: "People and money",
  trouble: "When it is difficult",
  "this-site": "About these pages",
} as const;

/** Rules for prose that an author may overrule with a reason, each with what it asks. */
export const STYLE_RULES = {
  "stock-word": "No words that any brochure uses: say what was done, seen or counted",
  "rotting-date": "No words whose meaning moves with the day of reading: write the date",
  "long-sentence": "At most 35 words in a sentence",
  "long-heading": "At most 70 letters in a heading",
  "no-source": "In an exchange, a paragraph with a number names its source",
  "not-in-ledger":
    "How many members, partnerships or countries there are stands in figures.csv, not in the text",
  "loose-quotation": "Words in quotation marks name their source; long ones are a Quote",
} as const;
export type StyleRule = keyof typeof STYLE_RULES;
