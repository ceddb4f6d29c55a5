import { parseTable, type RowOf, TABLES, type TableName } from "../atlas/content.ts";
import { type Table, UNREAD } from "../atlas/csv.ts";
import { activityRules, readinessRules } from "./advice-rules.ts";
import { addressRules } from "./address-rules.ts";
import { addressesOf } from "./addresses.ts";
import { cellRules, sourceAddressRules } from "./cell-rules.ts";
import { withoutEchoes } from "./compiler-rules.ts";
import { documentRules } from "./document-rules.ts";
import { styleRules } from "./document-style.ts";
import { type Documents, type Named, readDocuments } from "./documents.ts";
import { fileNameRules } from "./folder-rules.ts";
import type { Problem } from "../atlas/problem.ts";
import { knownPlaces } from "./known-names.ts";
import { missingFile } from "./missing-file.ts";
import { moveRules } from "./move-rules.ts";
import { pictureRules } from "./picture-rules.ts";
import { PROSE_PARTS, STORY_PARTS } from "./prose-parts.ts";
import { proseRules } from "./prose-rules.ts";
import { isLeftover, strayFiles } from "./stray-files.ts";
import { svgRules } from "./svg-rules.ts";
import { tableStyle } from "./table-style.ts";
import { tableRules } from "./table-rules.ts";
import type { Tables } from "./tables.ts";
import { TAKEN_IDS } from "./taken-ids.ts";

export type ContentReport = {
  /** Every problem, by file and line. */
  readonly problems: Problem[];
  /** What there is, for the line that says all is well: "3,942 places". */
  readonly counts: readonly (readonly [number, string])[];
};

/** What the check knows besides the files. */
export type Circumstances = {
  /** The day for which the site is built: stories of later days have no page. */
  readonly built?: string;
  /** The texts and tables as published, if any of them differs. */
  readonly earlier?: ReadonlyMap<string, Uint8Array> | undefined;
};

/**
 * Checks all of `content/` in one run.
 * `files` holds every file by its path from the top of the project; `today` is the latest date that is not in
 * the future. Never throws on bad input.
 */
export function checkContent(
  files: ReadonlyMap<string, Uint8Array>,
  today: string,
  { built = today, earlier }: Circumstances = {},
): ContentReport {
  const meant = new Map([...files].filter(([file]) => !isLeftover(file)));
  const tables = readTables(meant);
  const documents = readDocuments(meant);
  const all = Object.values(documents).flat();
  const addresses = addressesOf(documents, tables, built);
  const problems = [
    ...strayFiles(meant.keys()),
    ...Object.values(tables).flatMap((table) => table.problems),
    ...tableRules(tables, today),
    ...addressRules(tables, addresses, today),
    ...readinessRules(tables, addresses),
    ...activityRules(tables, addresses),
    ...all.flatMap((document) => document.problems),
    ...documentRules(documents, tables, today),
    ...(earlier ? moveRules(contentOf(earlier), { documents, tables }, addresses, built) : []),
    ...proseProblems(documents, tables, [...meant.keys()]),
    ...all.flatMap(({ file, body }) => (body ? pictureRules(file, body, today) : [])),
    ...styleRules(documents),
    ...tableStyle(tables),
    ...cellRules(tables),
    ...sourceAddressRules(documents.exchanges),
    ...drawings(meant),
    ...fileNameRules(files.keys()),
  ];
  const compiled = all.flatMap((document) => document.compiled);
  problems.push(...withoutEchoes(problems, compiled));
  return { problems: inOrder(problems), counts: countsOf(tables, documents) };
}

const drawings = (files: ReadonlyMap<string, Uint8Array>): Problem[] =>
  [...files].flatMap(([file, bytes]) => (file.endsWith(".svg") ? svgRules(file, bytes) : []));

const contentOf = (files: ReadonlyMap<string, Uint8Array>) => ({
  documents: readDocuments(files),
  tables: readTables(files),
});

/** Reads every table among the files of `content/`; a missing one is empty, and told. */
export function readTables(files: ReadonlyMap<string, Uint8Array>): Tables {
  const read = <N extends TableName>(name: N): Table<RowOf<N>> => {
    const { file } = TABLES[name];
    const bytes = files.get(file);
    return bytes ? parseTable(name, bytes) : { ...UNREAD, problems: [missingFile(file)] };
  };
  return {
    places: read("places"),
    partnerships: read("partnerships"),
    evidence: read("evidence"),
    countries: read("countries"),
    sources: read("sources"),
    figures: read("figures"),
    timeline: read("timeline"),
    glossary: read("glossary"),
    readiness: read("readiness"),
    activities: read("activities"),
    corrections: read("corrections"),
    frontPage: read("frontPage"),
    redirects: read("redirects"),
  };
}

function proseProblems(
  { pages, guide, exchanges, questions, examples, editors }: Documents,
  tables: Tables,
  files: readonly string[],
): Problem[] {
  const { rows, complete } = tables.figures;
  const shared = {
    places: knownPlaces(tables),
    figures: complete ? new Map(rows.map(({ value }) => [value.id, value.source])) : undefined,
  };
  const facts = (
    kind: keyof Documents,
    document: Named<unknown>,
    sources: readonly string[] | undefined,
  ) => ({
    ...shared,
    parts: kind === "editors" ? PROSE_PARTS : STORY_PARTS,
    sources,
    taken: TAKEN_IDS[kind],
    citesAll: kind === "exchanges",
    sourceSpot: (index: number) => document.spotOf(["sources", index]),
    beside: filesBeside(document.file, files),
  });
  return [
    ...pages.flatMap((page) => proseRules(page, facts("pages", page, page.matter?.sources))),
    ...editors.flatMap((page) => proseRules(page, facts("editors", page, page.matter?.sources))),
    ...guide.flatMap((step) => proseRules(step, facts("guide", step, step.matter?.sources))),
    ...questions.flatMap((question) =>
      proseRules(question, facts("questions", question, question.matter?.sources)),
    ),
    ...examples.flatMap((example) =>
      proseRules(example, facts("examples", example, example.matter?.sources)),
    ),
    ...exchanges.flatMap((exchange) => {
      const ids = exchange.matter?.sources.map(({ id }) => id);
      return proseRules(exchange, facts("exchanges", exchange, ids));
    }),
  ];
}

function filesBeside(file: string, files: readonly string[]): string[] {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  return files
    .filter((other) => other !== file && other.startsWith(folder))
    .map((other) => other.slice(folder.length));
}

/** Files in the order of the alphabet, lines from the top; what one line repeats is told once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const distinct = new Map<string, Problem>();
  for (const found of problems) {
    const key = [found.file, found.line, found.kind, found.what].join("\n");
    if (!distinct.has(key)) distinct.set(key, found);
  }
  return [...distinct.values()].sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}

function countsOf(
  tables: Tables,
  { pages, guide, exchanges, questions }: Documents,
): ContentReport["counts"] {
  return [
    [tables.places.rows.length, "places"],
    [tables.partnerships.rows.length, "partnerships"],
    [tables.evidence.rows.length, "pieces of evidence"],
    [tables.countries.rows.length, "countries"],
    [tables.sources.rows.length, "sources"],
    [tables.figures.rows.length, "figures"],
    [tables.timeline.rows.length, "events"],
    [tables.glossary.rows.length, "terms"],
    [tables.readiness.rows.length, "readiness questions"],
    [tables.activities.rows.length, "activities"],
    [pages.length, "pages"],
    [guide.length, "steps of the guide"],
    [exchanges.length, "exchanges"],
    [questions.length, "questions"],
  ];
}
