import { readFileSync } from "node:fs";
import type { z } from "astro/zod";
import { readCsv, type Table } from "./csv.ts";
import * as schemas from "./schemas.ts";

/** Every table of `content/`, with the schema of its rows. The one place that names the files. */
export const TABLES = {
  places: { file: "content/places.csv", schema: schemas.placeRow },
  partnerships: { file: "content/partnerships.csv", schema: schemas.partnershipRow },
  evidence: { file: "content/evidence.csv", schema: schemas.evidenceRow },
  countries: { file: "content/countries.csv", schema: schemas.countryRow },
  sources: { file: "content/sources.csv", schema: schemas.sourceRow },
  figures: { file: "content/figures.csv", schema: schemas.figureRow },
  timeline: { file: "content/timeline.csv", schema: schemas.eventRow },
  glossary: { file: "content/glossary.csv", schema: schemas.termRow },
  readiness: { file: "content/readiness.csv", schema: schemas.readinessRow },
  activities: { file: "content/activities.csv", schema: schemas.activityRow },
  corrections: { file: "content/corrections.csv", schema: schemas.correctionRow },
  frontPage: { file: "content/front-page.csv", schema: schemas.frontPageRow },
  redirects: { file: "content/redirects.csv", schema: schemas.redirectRow },
} as const;

export type TableName = keyof typeof TABLES;
export type RowOf<N extends TableName> = z.infer<(typeof TABLES)[N]["schema"]>;

/**
 * Reads one table of `content/`, relative to the top of the project.
 * Returns good rows and problems; throws only if the file is missing.
 */
export function readTable<N extends TableName>(name: N, root = process.cwd()): Table<RowOf<N>> {
  return parseTable(name, readFileSync(`${root}/${TABLES[name].file}`));
}

/** Reads one table from the bytes of its file. Never throws on bad input. */
export function parseTable<N extends TableName>(name: N, bytes: Uint8Array): Table<RowOf<N>> {
  const { file, schema } = TABLES[name];
  // The compiler cannot follow that TABLES[name].schema yields RowOf<name>; the definition of RowOf says so.
  return readCsv(file, bytes, schema as z.ZodObject) as Table<RowOf<N>>;
}
