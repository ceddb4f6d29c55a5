import { parse } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import { TABLES, type TableName } from "../../atlas/content.ts";
import { DOCUMENT_PATHS, type Documents } from "../documents.ts";

/** Values as they stand in a real file, by field. */
export type Example = Readonly<Record<string, string>>;

/** An example for each kind of document and each table; a kind without files has none. */
export type Examples = {
  readonly documents: Readonly<Partial<Record<keyof Documents, Example>>>;
  readonly tables: Readonly<Partial<Record<TableName, Example>>>;
  /** A row of each table, as it is written. */
  readonly rows: Readonly<Partial<Record<TableName, string>>>;
};

/** Longest value that is shown whole. */
const SHOWN = 60;

/** Takes an example of everything from the files of content/, as text by path: of each kind the one with most filled in. */
export function examplesFrom(files: ReadonlyMap<string, string>): Examples {
  const tables: Partial<Record<TableName, Example>> = {};
  const rows: Partial<Record<TableName, string>> = {};
  for (const [name, { file }] of Object.entries(TABLES) as [TableName, { file: string }][]) {
    const found = fullestRow(files.get(file) ?? "");
    if (!found) continue;
    tables[name] = found.cells;
    rows[name] = found.raw;
  }
  const documents: Partial<Record<keyof Documents, Example>> = {};
  for (const [kind, pattern] of Object.entries(DOCUMENT_PATHS) as [keyof Documents, RegExp][]) {
    const found = [...files.keys()].filter((file) => pattern.test(file)).sort();
    const example = fullest(found.map((file) => matterOf(files.get(file) ?? "")));
    if (example) documents[kind] = example;
  }
  return { documents, tables, rows };
}

function fullestRow(text: string): { cells: Example; raw: string } | undefined {
  type Parsed = { record: Record<string, string>; raw: string };
  const parsed = parse(text, { columns: true, raw: true }) as unknown as Parsed[];
  const shortest = parsed.toSorted((a, b) => a.raw.length - b.raw.length);
  const best = fullest(shortest.map(({ record }) => record));
  const found = shortest.find(({ record }) => record === best);
  if (!found) return undefined;
  // What this row leaves empty is taken from another.
  const cells = Object.entries(found.record).map(([name, value]) => [
    name,
    cut(value || (shortest.find(({ record }) => record[name])?.record[name] ?? "")),
  ]);
  return { cells: Object.fromEntries(cells) as Example, raw: found.raw.trimEnd() };
}

function matterOf(text: string): Example {
  const yaml = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "";
  const written: unknown = parseYaml(yaml);
  if (typeof written !== "object" || written === null) return {};
  const example: Record<string, string> = {};
  for (const [name, value] of Object.entries(written)) {
    example[name] = cut(inline(value));
    for (const [inner, text] of Object.entries(entryOf(value)))
      example[`${name}.${inner}`] = cut(inline(text));
  }
  return example;
}

/** The fields of the first entry of a list, if its entries have any. */
function entryOf(value: unknown): object {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === "object" && first !== null ? first : {};
}

/** Of a list its first entry, of an entry with fields its fields in a line. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return inline(value[0]);
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .map(([name, inner]) => `${name}: ${inline(inner)}`)
      .join("; ");
  }
  return typeof value === "string" ? value : JSON.stringify(value ?? "");
}

const filled = (example: Example) => Object.values(example).filter((value) => value !== "").length;

/** The one with most fields filled in; the first of several. */
const fullest = <E extends Example>(examples: readonly E[]): E | undefined =>
  examples.reduce<E | undefined>(
    (best, example) => (best === undefined || filled(example) > filled(best) ? example : best),
    undefined,
  );

const cut = (text: string): string => {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1).trimEnd()}…`;
};
