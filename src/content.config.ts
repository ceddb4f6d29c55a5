import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { TABLES } from "./atlas/content.ts";
import { pairId } from "./atlas/pair-id.ts";
import {
  editorsMatter,
  exampleMatter,
  exchangeMatter,
  guideMatter,
  pageMatter,
  questionMatter,
} from "./atlas/schemas.ts";
import { tableLoader } from "./atlas/table-loader.ts";

type IdOf = Parameters<typeof tableLoader>[1];
const byId: IdOf = (row) => String(row["id"]);
const byCode: IdOf = (row) => String(row["code"]);
const byPair: IdOf = (row) => pairId({ us: String(row["us"]), partner: String(row["partner"]) });
const byLine: IdOf = (_row, line) => String(line);

/** An MDX file's id is its path without the extension; an exchange's is the name of its folder. */
const slugOf = ({ entry }: { entry: string }) => entry.replace(/(\/index)?\.mdx$/, "");

/** Where a row stands in its file, so that a page can lead there. */
const line = { line: z.number() };

export const collections = {
  pages: defineCollection({
    loader: glob({ base: "./content/pages", pattern: "*.mdx", generateId: slugOf }),
    schema: pageMatter,
  }),
  guide: defineCollection({
    loader: glob({ base: "./content/guide", pattern: "*.mdx", generateId: slugOf }),
    schema: guideMatter,
  }),
  exchanges: defineCollection({
    loader: glob({ base: "./content/exchanges", pattern: "*/index.mdx", generateId: slugOf }),
    schema: exchangeMatter,
  }),
  questions: defineCollection({
    loader: glob({ base: "./content/questions", pattern: "*.mdx", generateId: slugOf }),
    schema: questionMatter,
  }),
  examples: defineCollection({
    loader: glob({ base: "./content/examples", pattern: "*/index.mdx", generateId: slugOf }),
    schema: exampleMatter,
  }),
  editors: defineCollection({
    loader: glob({ base: "./content/editors", pattern: "*.mdx", generateId: slugOf }),
    schema: editorsMatter,
  }),
  places: defineCollection({
    loader: tableLoader("places", byId),
    schema: TABLES.places.schema.extend(line),
  }),
  partnerships: defineCollection({
    loader: tableLoader("partnerships", byPair),
    schema: TABLES.partnerships.schema.extend(line),
  }),
  evidence: defineCollection({ loader: tableLoader("evidence", byLine), schema: TABLES.evidence.schema }),
  countries: defineCollection({ loader: tableLoader("countries", byCode), schema: TABLES.countries.schema }),
  sources: defineCollection({ loader: tableLoader("sources", byId), schema: TABLES.sources.schema }),
  figures: defineCollection({ loader: tableLoader("figures", byId), schema: TABLES.figures.schema }),
  timeline: defineCollection({ loader: tableLoader("timeline", byId), schema: TABLES.timeline.schema }),
  glossary: defineCollection({ loader: tableLoader("glossary", byId), schema: TABLES.glossary.schema }),
  readiness: defineCollection({ loader: tableLoader("readiness", byId), schema: TABLES.readiness.schema }),
  activities: defineCollection({
    loader: tableLoader("activities", byId),
    schema: TABLES.activities.schema.extend(line),
  }),
};
