import { z } from "astro/zod";
import { curly } from "./curly.ts";
import { formOf } from "./field-forms.ts";
import { keysOf } from "./keys-of.ts";
import { ACTORS, AGES, ROUNDS } from "./take-part.ts";
import {
  CHAPTERS,
  CONFIDENCES,
  EVENT_KINDS,
  GRADES,
  PLACE_KINDS,
  QUESTION_GROUPS,
  REGIONS,
  STATUSES,
  STYLE_RULES,
  THEMES,
  YEAR_BASES,
} from "./vocabulary.ts";

/*
 * One strict schema for each kind of content. Every field is described for the person who fills it in;
 * `content/README.md` is generated from these descriptions.
 */

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, formOf("bad-id"));
const text = z.string().trim().min(1);
/** The id of something that stands elsewhere, in whatever form: the gate tells if there is none, and which is meant. */
const reference = text;
/** Prose in a field: shown with the signs that Markdown gives to the text below. */
const prose = text.transform(curly);
const address = z.url({
  protocol: /^https?$/,
  error: formOf("bad-address"),
});
const year = z.coerce.number().int().min(800, formOf("bad-year")).max(2100, formOf("bad-year"));
const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, formOf("bad-date"));
const list = z.string().transform((value) => value.split(/\s+/).filter(Boolean));
/** Words of a vocabulary separated by blanks, or `any`, which stands for all of them. */
const someOf = <K extends string>(table: Record<K, string>) =>
  list.pipe(z.array(z.enum(["any", ...keysOf(table)])).min(1)).transform((words) => {
    const all = keysOf(table);
    const named: readonly string[] = words;
    return named.includes("any") ? all : all.filter((word) => named.includes(word));
  });
/** YAML reads 2014 as a number and 2014-04-02 as a moment in time; an author means both as they are written. */
const asWritten = (value: unknown) => {
  if (value instanceof Date && !Number.isNaN(value.valueOf())) return value.toISOString().slice(0, 10);
  return typeof value === "number" ? String(value) : value;
};
const degrees = (limit: number) => z.coerce.number().min(-limit).max(limit);
/** YAML reads a day as a moment; an editor’s schema sees it as the text that it is. */
const day = z
  .union([z.iso.date(formOf("bad-day")), z.date()], { error: formOf("bad-day") })
  .transform((written) => new Date(written));

export const placeRow = z.strictObject({
  id: slug.describe("Country code, for the US the state, then the name: us-oh-toledo, es-toledo"),
  name: text.describe("The name in English use, with its accents"),
  kind: z.enum(keysOf(PLACE_KINDS)).describe("What kind of place it is"),
  admin1_code: text
    .optional()
    .describe("GeoNames code of the state or province; the postal code for US states"),
  admin1_name: text.optional().describe("Name of the state or province"),
  country_code: reference.describe("ISO 3166-1 alpha-2 code, listed in countries.csv"),
  lat: degrees(90).describe("Latitude in degrees, north positive"),
  lon: degrees(180).describe("Longitude in degrees, east positive"),
  population: z.coerce
    .number()
    .int()
    .positive()
    .optional()
    .describe("People, as given by GeoNames; empty if not known"),
  geoname_id: z.coerce.number().int().positive().optional().describe("Number of the place at geonames.org"),
  aliases: z
    .string()
    .transform((value) =>
      value
        .split("|")
        .map((alias) => alias.trim())
        .filter(Boolean),
    )
    .optional()
    .describe("Other spellings a reader may type, separated by |"),
  native_name: text
    .optional()
    .describe("The name as it is written there, if in other letters or words: 神戸市, München"),
  native_lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, formOf("bad-language-tag"))
    .optional()
    .describe("Language of native_name, as a tag: ja, zh-Hant, uk"),
});

export const partnershipRow = z.strictObject({
  us: reference.describe("Id of the community in the United States"),
  partner: reference.describe("Id of the partner abroad"),
  year: year.optional().describe("Year of signing; empty if not known or disputed"),
  year_basis: z
    .enum(keysOf(YEAR_BASES))
    .describe("How sure the year is; an unverified year is never shown as a fact"),
  year_note: text.optional().describe("Other years that sources give"),
  status: z.enum(keysOf(STATUSES)).describe("What is known about the partnership today"),
  status_date: partialDate.optional().describe("Date of the source for the status"),
  status_source: list.optional().describe("Ids of sources.csv, or `evidence` for a row of evidence.csv"),
  lists: list.describe("Where the pair was found"),
  confidence: z.enum(keysOf(CONFIDENCES)).describe("How much stands behind the row"),
});

export const evidenceRow = z.strictObject({
  us: reference.describe("Id of the community in the United States"),
  partner: reference.describe("Id of the partner abroad"),
  year: year.optional().describe("Year of signing as this page gives it"),
  date: partialDate.optional().describe("Full date of signing, if the page gives one"),
  status_seen: z.enum(keysOf(STATUSES)).optional().describe("Status as this page gives it"),
  grade: z.enum(keysOf(GRADES)).describe("Who wrote the page"),
  url: address.describe("Address of the page"),
  title: text.describe("Title of the page"),
  publisher: text.optional().describe("Who published it"),
  published: partialDate.optional().describe("When it was published"),
});

export const countryRow = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z]{2}$/, formOf("bad-country-code"))
    .describe("ISO 3166-1 alpha-2 code (XK is user-assigned)"),
  name: text.describe("Common English name"),
  region: z.enum(keysOf(REGIONS)).describe("Region under which the site files the country"),
});

export const sourceRow = z.strictObject({
  id: slug.describe("Short readable id, used by pages, figures and the timeline"),
  title: text.describe("Title of the document, or a plain description of it"),
  publisher: text.optional().describe("Who published it"),
  published: text.optional().describe("When, in words: July 24, 2006"),
  url: address.optional().describe("Address of the page"),
  note: text.optional().describe("What a reader should know: a mirror, weak, in Spanish"),
});

export const figureRow = z.strictObject({
  id: slug.describe("Measure and year: us-communities-2015"),
  measure: slug.describe("What is measured; rows of one measure form a series"),
  value: text.describe("The figure as it is printed in a sentence: over 1,100"),
  number: z.coerce.number().describe("The same as a plain number, for charts"),
  as_of: text.describe("The date of the figure in words: March 1986"),
  year: year.describe("The year of the figure, for sorting"),
  scope: text.describe("What exactly is counted"),
  source: reference.describe("Id of sources.csv"),
  note: text.optional().describe("A caveat"),
});

export const eventRow = z.strictObject({
  id: slug.describe("Short readable id"),
  date: partialDate.describe("As exact as the source: 1956, 1956-09 or 1956-09-11"),
  chapter: z.enum(CHAPTERS).describe("Chapter of the history page"),
  kind: z.enum(keysOf(EVENT_KINDS)).describe("Kind of event"),
  title: text.max(60).transform(curly).describe("Short heading"),
  text: text.max(420).transform(curly).describe("One to three sentences"),
  sources: list.describe("Ids of sources.csv, separated by blanks"),
  us_place_id: reference
    .optional()
    .describe("Community in the United States, if the entry is about one pair"),
  partner_place_id: reference.optional().describe("Its partner"),
});

export const termRow = z.strictObject({
  id: slug.describe("Short id; the entry's address is /glossary/#id"),
  term: text.describe("The term"),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, formOf("bad-language-tag"))
    .optional()
    .describe("Language of the term if not English: ja, de"),
  definition: prose.describe("One or two sentences"),
  forms: z
    .string()
    .transform((value) =>
      value
        .split("|")
        .map((form) => form.trim())
        .filter(Boolean),
    )
    .optional()
    .describe(
      "Words in texts that mean the term, if not the term itself, separated by |; plurals are known; `none` for words that often mean something else",
    ),
  sources: list.describe("Ids of sources.csv, separated by blanks"),
});

export const correctionRow = z.strictObject({
  date: partialDate.describe("Day of the correction"),
  page: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, formOf("bad-page-address"))
    .describe("Address of the corrected page"),
  text: text.describe("What was wrong and what it says instead"),
});

export const redirectRow = z.strictObject({
  from: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)+$/, formOf("bad-old-address"))
    .describe("Old address"),
  to: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*$/, formOf("bad-new-address"))
    .describe("New address"),
});

export const frontPageRow = z.strictObject({
  exchange: reference.describe(
    "Name of the exchange’s folder; the first row leads the front page, up to four follow",
  ),
  why: text.optional().describe("Why it stands there, for other editors"),
});

const advice = (answer: string) =>
  text
    .max(230)
    .transform(curly)
    .describe(`Advice for who answers "${answer}", with a documented example if there is one`);
const adviceSources = list
  .default([])
  .describe("Ids of sources.csv for that advice; without one it is marked as this site’s suggestion");

export const readinessRow = z.strictObject({
  id: slug
    .max(20)
    .describe(
      "Short id, never used again: shared addresses name it, so a question with another meaning gets a new one",
    ),
  order: z.coerce.number().int().describe("Place in the order; unique"),
  label: text.max(28).transform(curly).describe("The subject in a few words, for the brief"),
  question: text
    .max(90)
    .transform(curly)
    .describe("The question, to be answered with yes, partly or not yet"),
  before: z
    .enum(keysOf(ROUNDS))
    .describe("By when to settle it: look (for a partner), or sign, where only a partner can help to answer"),
  done: text.max(20).describe("How a council is told that it is done: known, settled, agreed"),
  matter: text
    .max(80)
    .transform(curly)
    .describe("What that is said of, to follow “It is known”: who keeps the records"),
  why: text.max(230).transform(curly).describe("Why it is asked"),
  why_sources: list.default([]).describe("Ids of sources.csv for why, separated by blanks"),
  yes: advice("Yes"),
  yes_sources: adviceSources,
  partly: advice("Partly"),
  partly_sources: adviceSources,
  not_yet: advice("Not yet"),
  not_yet_sources: adviceSources,
  step: reference.describe("Page under /join/ that helps: find-a-partner"),
});

export const activityRow = z.strictObject({
  id: slug.describe("Short readable id; the entry’s address is /get-involved/#id"),
  who: z.enum(keysOf(ACTORS)).describe("Who can do it"),
  ages: someOf(AGES).describe(`Ages, separated by blanks: ${keysOf(AGES).join(", ")}; or any`),
  interests: someOf(THEMES).describe(`Interests, separated by blanks: ${keysOf(THEMES).join(", ")}; or any`),
  title: text.max(60).transform(curly).describe("What to do, as a short call"),
  text: text.max(240).transform(curly).describe("One to three sentences: what to do, concretely"),
  example: text.max(240).transform(curly).describe("Where it was done, with place and date"),
  exchange: reference.optional().describe("Folder of the exchange in which the example is told"),
  sources: list.describe("Ids of sources.csv for the example, separated by blanks"),
});

const title = text.max(60).transform(curly);
const description = text.min(50).max(160).transform(curly);

/** Where an author has a reason to do what a rule of style advises against. */
export const overrule = z.strictObject({
  rule: z.enum(keysOf(STYLE_RULES)).describe("Name of the rule, as the check gives it"),
  words: text.describe("Words of the passage, so that the rule holds everywhere else"),
  reason: text.min(12).describe("Why it stays, for those who read the change"),
});
const overruled = z
  .array(overrule)
  .default([])
  .describe("Rules of style that one passage breaks, each with the reason");

/** Guide pages explain the words of the field where they first stand. */
const termLinks = z
  .boolean()
  .default(true)
  .describe("false keeps terms of the glossary from becoming links at their first use");

const reviewBy = day
  .optional()
  .describe(
    "Day by which somebody should check it again: a price, a law, a person in office. Nothing fails on that day",
  );

export const pageMatter = z.strictObject({
  title: title.describe("Heading of the page"),
  description: description.describe("One sentence for search engines and link previews"),
  lede: prose.describe("One or two sentences under the heading"),
  reviewed: day.describe("Day on which somebody last checked the page against its sources"),
  reviewBy,
  sources: z.array(slug).min(1).describe("Ids of sources.csv, in order of first use"),
  terms: termLinks,
  overrule: overruled,
});

export const guideMatter = pageMatter.extend({
  order: z.number().int().describe("Place on the path; unique"),
  short: text.max(28).transform(curly).describe("Name of the step in the list of all steps"),
  unknown: z
    .array(
      z.strictObject({
        what: prose.describe("What no source tells"),
        ask: prose.describe("Whom to ask"),
      }),
    )
    .default([])
    .describe("What is not known, each with whom to ask"),
});

export const storySource = sourceRow.extend({
  id: slug.describe('Short id, used as <Cite to="id" />'),
  published: z.preprocess(asWritten, text).optional().describe("When, in words: July 24, 2006"),
});

export const exchangeMatter = z.strictObject({
  title: title.describe("Headline, a sentence"),
  dek: text.min(60).max(240).transform(curly).describe("Two lines under the headline"),
  description: description.describe("One sentence for search engines and link previews"),
  theme: z.enum(keysOf(THEMES)).describe("The theme it is filed under"),
  us: reference.describe("Id of the community in the United States"),
  partners: z.array(reference).min(1).describe("Ids of the partners abroad, the lead pair first"),
  year: year.describe("Main year of the story"),
  years: text.describe("The years in words: 2013 to 2014"),
  published: day.describe("Day on which it appears on the site; may lie ahead"),
  reviewed: day.describe("Day on which somebody last checked the story against its sources"),
  reviewBy,
  draft: z
    .boolean()
    .default(false)
    .describe("true keeps it off the published site; previews and npm run dev show it"),
  facts: z
    .array(
      z.strictObject({
        term: prose.describe("What the row tells: Agreement"),
        text: prose.describe("What is known of it, in a line"),
      }),
    )
    .min(1)
    .describe("Rows of the facts box"),
  dates: z
    .array(
      z.strictObject({
        date: z
          .preprocess(asWritten, partialDate)
          .describe("As exact as the source: 1956, 1956-09 or 1956-09-11"),
        text: prose.describe("What happened, in a line"),
      }),
    )
    .min(2)
    .describe("Dated facts, oldest first"),
  open: z.array(prose).default([]).describe("What could not be established, one sentence each"),
  sources: z.array(storySource).min(2).describe("The sources, numbered in this order"),
  overrule: overruled,
});

export const exampleMatter = z.strictObject({
  title: text.max(40).transform(curly).describe("Name of the part as authors speak of it"),
  part: text.describe("Name of the part as it is written: KeyFigure"),
  about: text.max(260).transform(curly).describe("What it is for, in one to three sentences"),
  sources: z.array(reference).min(1).describe("Ids of sources.csv, in order of first use"),
  overrule: overruled,
});

/** A page for those who edit the site in their browser. Its words are our own tools', not the field's: no glossary. */
export const editorsMatter = pageMatter.omit({ terms: true }).extend({
  order: z.number().int().describe("Place in the list of guides; unique"),
  short: text.max(28).transform(curly).describe("Name of the guide in the list of all guides"),
});

export const questionMatter = z.strictObject({
  question: title.describe("The question as people ask it; also the title of its page"),
  answer: text.max(260).transform(curly).describe("The short answer, one or two sentences"),
  group: z.enum(keysOf(QUESTION_GROUPS)).describe("Group in the list of questions"),
  order: z.number().int().describe("Place in the order; unique"),
  reviewed: day.describe("Day on which somebody last checked the answer"),
  reviewBy,
  sources: z.array(reference).min(1).describe("Ids of sources.csv"),
  overrule: overruled,
});

export type PlaceRow = z.infer<typeof placeRow>;
export type PartnershipRow = z.infer<typeof partnershipRow>;
export type EvidenceRow = z.infer<typeof evidenceRow>;
export type CountryRow = z.infer<typeof countryRow>;
export type SourceRow = z.infer<typeof sourceRow>;
export type FigureRow = z.infer<typeof figureRow>;
export type EventRow = z.infer<typeof eventRow>;
export type TermRow = z.infer<typeof termRow>;
export type ReadinessRow = z.infer<typeof readinessRow>;
export type ActivityRow = z.infer<typeof activityRow>;
export type CorrectionRow = z.infer<typeof correctionRow>;
export type PageMatter = z.infer<typeof pageMatter>;
export type ExchangeMatter = z.infer<typeof exchangeMatter>;
export type Overrule = z.infer<typeof overrule>;
export type ExampleMatter = z.infer<typeof exampleMatter>;
export type GuideMatter = z.infer<typeof guideMatter>;
export type EditorsMatter = z.infer<typeof editorsMatter>;
export type QuestionMatter = z.infer<typeof questionMatter>;
