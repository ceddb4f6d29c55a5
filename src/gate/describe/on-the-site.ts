import type { TableName } from "../../atlas/content.ts";
import type { Documents } from "../documents.ts";

/** Where readers meet a kind of file, and what an editor should know before adding to it. */
export type OnTheSite = {
  /** The file or files, from the top of content/: `exchanges/<name>/index.mdx`. */
  readonly path: string;
  readonly title: string;
  /** Whole sentences. */
  readonly appears: string;
};

/** The documents, in the order in which editors ask for them. */
export const DOCUMENTS_ON_THE_SITE: Readonly<Record<keyof Documents, OnTheSite>> = {
  exchanges: {
    title: "Exchanges",
    path: "exchanges/<name>/index.mdx",
    appears:
      "A story at `/exchanges/<name>/`, its card in the lists of stories, an entry of the feeds, and a line on the pages of its places.",
  },
  pages: {
    title: "Standing pages",
    path: "pages/<name>.mdx",
    appears: "The page at `/<name>/`; `join` stands below the list of the guide’s steps.",
  },
  guide: {
    title: "Steps of the guide",
    path: "guide/<name>.mdx",
    appears: "A step at `/join/<name>/` and a part of the booklet; printed, it fills one sheet at most.",
  },
  questions: {
    title: "Questions",
    path: "questions/<name>.mdx",
    appears: "An answer at `/questions/<name>/`, and its short form in the list of all questions.",
  },
  editors: {
    title: "Guides for editors",
    path: "editors/<name>.mdx",
    appears: "A guide at `/about/editors/<name>/`; `index` is the overview.",
  },
  examples: {
    title: "Examples of the parts for authors",
    path: "examples/<name>/index.mdx",
    appears: "A part at `/about/editors/parts/<name>/`, shown and written out.",
  },
};

/** The tables, each with the order of its rows. */
export const TABLES_ON_THE_SITE: Readonly<
  Record<TableName, { readonly appears: string; readonly order: string }>
> = {
  places: {
    appears:
      "The page of each place, the dots and names on every map, the finders, and the pages of states and countries.",
    order: "By `id`, a to z.",
  },
  partnerships: {
    appears:
      "The rows on the pages of both places, the lines on the maps, all counts, and the files for download.",
    order: "By `us`, then by `partner`, a to z.",
  },
  evidence: {
    appears: "The sources below a partnership on the pages of both places.",
    order: "By `us`, then by `partner`, a to z.",
  },
  countries: {
    appears: "The pages of countries, and the region and color of every partnership.",
    order: "By `code`, a to z.",
  },
  sources: {
    appears: "The numbered sources at the foot of pages, for all documents but exchanges.",
    order: "By `id`, a to z.",
  },
  figures: {
    appears:
      "The figures ledger on the page about the site, the charts, and every number written as a Figure.",
    order: "By `year`, the oldest first.",
  },
  timeline: {
    appears: "The entries of the history page, and its maps by chapter.",
    order: "By chapter, then by `date`, the oldest first; the check asks for it.",
  },
  glossary: {
    appears: "The glossary, and the notes at words that it explains in the guide.",
    order: "Any; the page sorts them.",
  },
  readiness: {
    appears: "The questions of the readiness check, their advice, and the brief for a council.",
    order: "By `order`.",
  },
  activities: {
    appears: "The cards of Get involved.",
    order: "By `who`, as the vocabulary lists it; within it, the order of the page.",
  },
  corrections: {
    appears: "The list of corrections on the page about the site, the latest first.",
    order: "By `date`, the oldest first.",
  },
  frontPage: {
    appears: "The stories of the front page.",
    order: "The order of the page: the first row leads it.",
  },
  redirects: {
    appears: "Nowhere: an old address leads on to a new one.",
    order: "By `from`, a to z.",
  },
};
