import { getCollection, getEntry, type CollectionEntry } from "astro:content";
import { buildAtlas, type Atlas, type Partnership, type Place } from "./atlas.ts";
import { compareIds, compareNames } from "./compare.ts";
import { readTable } from "./content.ts";
import { frontPage } from "./front-page.ts";
import { keysOf } from "./keys-of.ts";
import { isPublished, whyUnpublished } from "./publication.ts";
import { readingMinutes } from "./reading-minutes.ts";
import type {
  ActivityRow,
  CorrectionRow,
  CountryRow,
  EventRow,
  FigureRow,
  ReadinessRow,
  SourceRow,
  TermRow,
} from "./schemas.ts";
import { buildDay, site } from "../site.ts";
import { ACTORS } from "./take-part.ts";
import { THEMES } from "./vocabulary.ts";

/*
 * The one reader of each collection. Pages, feeds and the search index all ask here, so that they agree.
 * Collections come in no fixed order: each reader sorts.
 */

/** Lets a reader read once for a built site, and anew for each request in live editing. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? read() : (kept ??= read()));
}

/** Returns all places and partnerships, joined. */
export const getAtlas = once(async (): Promise<Atlas> => {
  const [places, partnerships, evidence, countries, sources] = await Promise.all([
    getCollection("places"),
    getCollection("partnerships"),
    getCollection("evidence"),
    getCollection("countries"),
    getCollection("sources"),
  ]);
  return buildAtlas({
    places: places.map(({ data }) => data),
    partnerships: partnerships.map(({ data }) => data),
    evidence: evidence.map(({ data }) => data),
    countries: countries.map(({ data }) => data),
    sources: sources.map(({ data }) => data),
  });
});

/** Returns every country and territory that the tables may name, by name. */
export const getCountries = once(async (): Promise<readonly CountryRow[]> =>
  (await getCollection("countries")).map(({ data }) => data).sort((a, b) => compareNames(a.name, b.name)),
);

/** A featured exchange with its places, ready for page, card, feed and search. */
export type Exchange = {
  readonly slug: string;
  readonly href: string;
  readonly file: string;
  readonly matter: CollectionEntry<"exchanges">["data"];
  readonly themeLabel: string;
  readonly us: Place;
  /** The lead partner first. */
  readonly partners: readonly [Place, ...Place[]];
  /** The partnerships of `partners`, in the same order. */
  readonly partnerships: readonly [Partnership, ...Partnership[]];
  readonly minutes: number;
  /** Why it is not on the published site, in previews; undefined if it is. */
  readonly waits: string | undefined;
  readonly entry: CollectionEntry<"exchanges">;
};

/** Returns the exchanges, newest story first; drafts and those whose day lies ahead only in live editing and previews. */
export const getExchanges = once(async (): Promise<readonly Exchange[]> => {
  const atlas = await getAtlas();
  // Not DEV, which a host that builds with another NODE_ENV than production would switch on.
  const all = import.meta.env.MODE === "development" || site.preview;
  const entries = await getCollection("exchanges", ({ data }) => all || isPublished(data, buildDay()));
  return entries
    .map((entry) => toExchange(entry, atlas))
    .sort((a, b) => b.matter.year - a.matter.year || compareIds(a.slug, b.slug));
});

function toExchange(entry: CollectionEntry<"exchanges">, { partnerships }: Atlas): Exchange {
  const { data } = entry;
  const [lead, ...others] = data.partners.map((id) => {
    const found = partnerships.find(({ us, partner }) => us.id === data.us && partner.id === id);
    if (!found)
      throw new Error(`Exchange ${entry.id}: ${data.us} and ${id} are not a row of partnerships.csv`);
    return found;
  });
  if (!lead) throw new Error(`Exchange ${entry.id} names no partner`);
  return {
    slug: entry.id,
    href: `/exchanges/${entry.id}/`,
    file: `content/exchanges/${entry.id}/index.mdx`,
    matter: data,
    themeLabel: THEMES[data.theme],
    us: lead.us,
    partners: [lead.partner, ...others.map(({ partner }) => partner)],
    partnerships: [lead, ...others],
    minutes: readingMinutes(entry.body ?? ""),
    waits: whyUnpublished(data, buildDay()),
    entry,
  };
}

/** Returns the exchanges of the front page: those that front-page.csv names, the lead first, and others that differ most. */
export const getFrontPage = once(async (): Promise<readonly Exchange[]> => {
  const named = readTable("frontPage").rows.map(({ value }) => value.exchange);
  return frontPage(await getExchanges(), named);
});

/** Returns the standing pages, by slug. */
export async function getPages(): Promise<CollectionEntry<"pages">[]> {
  return (await getCollection("pages")).sort((a, b) => compareIds(a.id, b.id));
}

/** Returns a standing page by its slug; throws if there is no such document. */
export async function getPage(slug: string): Promise<CollectionEntry<"pages">> {
  const page = await getEntry("pages", slug);
  if (!page) throw new Error(`content/pages/${slug}.mdx is missing`);
  return page;
}

/** A step of the guide with its place on the path. */
export type GuideStep = {
  /** The first is 1. */
  readonly number: number;
  readonly slug: string;
  readonly href: string;
  readonly file: string;
  readonly matter: CollectionEntry<"guide">["data"];
  readonly entry: CollectionEntry<"guide">;
};

/** Returns the steps of the guide in their order. */
export const getGuide = once(async (): Promise<readonly GuideStep[]> => {
  const entries = (await getCollection("guide")).sort((a, b) => a.data.order - b.data.order);
  return entries.map((entry, i) => ({
    number: i + 1,
    slug: entry.id,
    href: `/join/${entry.id}/`,
    file: `content/guide/${entry.id}.mdx`,
    matter: entry.data,
    entry,
  }));
});

/** Returns the questions in their order. */
export async function getQuestions(): Promise<CollectionEntry<"questions">[]> {
  return (await getCollection("questions")).sort((a, b) => a.data.order - b.data.order);
}

/** Returns the examples of the parts for authors, by title. */
export async function getExamples(): Promise<CollectionEntry<"examples">[]> {
  return (await getCollection("examples")).sort((a, b) => compareNames(a.data.title, b.data.title));
}

/** Finds a source by its id; throws on one that sources.csv does not list. */
const sourceReader = once(async (): Promise<(id: string) => SourceRow> => {
  const registry = new Map((await getCollection("sources")).map(({ data }) => [data.id, data]));
  return (id) => {
    const source = registry.get(id);
    if (!source) throw new Error(`sources.csv does not list "${id}"`);
    return source;
  };
});

/** An event of the timeline with its sources and, if it is about one pair, the two places. */
export type TimelineEvent = Omit<EventRow, "sources"> & {
  readonly sources: readonly SourceRow[];
  readonly pair: readonly [us: Place, partner: Place] | undefined;
};

/** Returns the timeline, earliest first. */
export const getTimeline = once(async (): Promise<readonly TimelineEvent[]> => {
  const [{ places }, sourceOf, entries] = await Promise.all([
    getAtlas(),
    sourceReader(),
    getCollection("timeline"),
  ]);
  return entries
    .map(({ data: event }) => {
      const us = places.get(event.us_place_id ?? "");
      const partner = places.get(event.partner_place_id ?? "");
      return {
        ...event,
        sources: event.sources.map(sourceOf),
        pair: us && partner ? ([us, partner] as const) : undefined,
      };
    })
    .sort((a, b) => compareIds(a.date, b.date) || compareIds(a.id, b.id));
});

/** A figure of the ledger with its source. */
export type Figure = Omit<FigureRow, "source"> & { readonly source: SourceRow };

/** Returns the figures ledger, by measure and year. */
export const getFigures = once(async (): Promise<readonly Figure[]> => {
  const [sourceOf, entries] = await Promise.all([sourceReader(), getCollection("figures")]);
  return entries
    .map(({ data }) => ({ ...data, source: sourceOf(data.source) }))
    .sort((a, b) => compareIds(a.measure, b.measure) || a.year - b.year || compareIds(a.id, b.id));
});

/** Returns one figure of the ledger; throws if figures.csv does not list it. */
export async function getFigure(id: string): Promise<Figure> {
  const figure = (await getFigures()).find((candidate) => candidate.id === id);
  if (!figure) throw new Error(`figures.csv does not list "${id}"`);
  return figure;
}

/** Returns the glossary in the order of the alphabet. */
export async function getGlossary(): Promise<TermRow[]> {
  const terms = (await getCollection("glossary")).map(({ data }) => data);
  return terms.sort((a, b) => compareNames(a.term, b.term));
}

/** Returns the questions of the readiness check in their order. */
export async function getReadiness(): Promise<ReadinessRow[]> {
  return (await getCollection("readiness")).map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** Returns the activities by who can take them up, in the order of their file. */
export async function getActivities(): Promise<ActivityRow[]> {
  const actors = keysOf(ACTORS);
  return (await getCollection("activities"))
    .map(({ data }) => data)
    .sort((a, b) => actors.indexOf(a.who) - actors.indexOf(b.who) || a.line - b.line);
}

/** Returns the terms with these ids in the order of the alphabet. */
export async function getTerms(ids: readonly string[]): Promise<TermRow[]> {
  return (await getGlossary()).filter(({ id }) => ids.includes(id));
}

/** Returns the corrections, latest first. Read past Astro, which warns of a collection that may rightly be empty. */
export function getCorrections(): CorrectionRow[] {
  return readTable("corrections")
    .rows.map(({ value }) => value)
    .sort((a, b) => compareIds(b.date, a.date));
}

/** Returns the sources with these ids, in this order; throws on an id that sources.csv does not list. */
export async function getSources(ids: readonly string[]): Promise<SourceRow[]> {
  return ids.map(await sourceReader());
}
