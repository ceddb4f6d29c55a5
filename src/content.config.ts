import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { TABLES, type TableName } from "./atlas/content.ts";
import { exchangeMatter, pageMatter, questionMatter } from "./atlas/schemas.ts";
import { tableLoader } from "./atlas/table-loader.ts";

const byId = (row: Record<string, unknown>) => String(row["id"]);
const byPair = (row: Record<string, unknown>) => `${String(row["us"])}--${String(row["partner"])}`;
const byLine = (_row: Record<string, unknown>, line: number) => String(line);

/** An MDX file's id is its path without the extension; an exchange's is the name of its folder. */
const slugOf = ({ entry }: { entry: string }) => entry.replace(/(\/index)?\.mdx$/, "");

const table = <N extends TableName>(name: N, idOf: Parameters<typeof tableLoader>[1]) =>
  defineCollection({ loader: tableLoader(name, idOf), schema: TABLES[name].schema });

export const collections = {
  pages: defineCollection({
    loader: glob({ base: "./content/pages", pattern: "*.mdx", generateId: slugOf }),
    schema: pageMatter,
  }),
  exchanges: defineCollection({
    loader: glob({ base: "./content/exchanges", pattern: "*/index.mdx", generateId: slugOf }),
    schema: exchangeMatter,
  }),
  questions: defineCollection({
    loader: glob({ base: "./content/questions", pattern: "*.mdx", generateId: slugOf }),
    schema: questionMatter,
  }),
  places: table("places", byId),
  partnerships: table("partnerships", byPair),
  evidence: table("evidence", byLine),
  countries: table("countries", (row) => String(row["code"])),
  sources: table("sources", byId),
  figures: table("figures", byId),
  timeline: table("timeline", byId),
  glossary: table("glossary", byId),
  corrections: table("corrections", byLine),
};
