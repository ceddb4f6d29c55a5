import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** Degrees by which each copy of a place abroad lies beside the last, so that dots and routes differ. */
const STEP = 0.06;
/** The same in the United States: ten copies, 3 km in all, stay as near to their state as the check asks. */
const STEP_WITHIN_STATE = 0.003;

/** Columns that name places, by table. */
const PLACE_IDS: Readonly<Record<string, readonly string[]>> = {
  places: ["id"],
  partnerships: ["us", "partner"],
  evidence: ["us", "partner"],
};

/**
 * Multiplies the places, partnerships, evidence and exchanges of a copy of content/. Copies have ids and names of their
 * own and lie a little beside their originals; all else is the same, so that every rule of the content still holds.
 * @param times 1 leaves everything as it is
 */
export function growContent(content: string, times: number): void {
  const copies = Array.from({ length: times - 1 }, (_, i) => i + 1);
  for (const [table, ids] of Object.entries(PLACE_IDS)) {
    const file = join(content, `${table}.csv`);
    const rows = parse<Record<string, string>>(readFileSync(file, "utf8"), { columns: true });
    const grown = copies.flatMap((copy) => rows.map((row) => copyRow(row, ids, copy)));
    writeFileSync(file, writeCsv([...rows, ...grown]));
  }
  const exchanges = join(content, "exchanges");
  for (const slug of readdirSync(exchanges)) for (const copy of copies) copyExchange(exchanges, slug, copy);
}

const copyId = (id: string, copy: number): string => `${id}-copy-${copy}`;

function copyRow(row: Readonly<Record<string, string>>, ids: readonly string[], copy: number) {
  const grown: Record<string, string> = { ...row };
  for (const id of ids) grown[id] = copyId(row[id] ?? "", copy);
  if (ids[0] === "id") {
    grown["name"] = `${row["name"]} Copy ${copy}`;
    // A state has only one code; its copies are cities of it.
    if (row["kind"] === "state") grown["kind"] = "city";
    const step = row["country_code"] === "US" ? STEP_WITHIN_STATE : STEP;
    grown["lon"] = beside(row["lon"], copy * step, 180);
    grown["lat"] = beside(row["lat"], (copy % 3) * step, 80);
    grown["geoname_id"] = "";
  }
  return grown;
}

/** Towards the middle of the scale, so that no copy leaves it. */
function beside(degrees = "0", step: number, limit: number): string {
  const value = Number(degrees);
  return (value + step > limit ? value - step : value + step).toFixed(4);
}

function copyExchange(folder: string, slug: string, copy: number): void {
  const target = join(folder, copyId(slug, copy));
  cpSync(join(folder, slug), target, { recursive: true });
  const file = join(target, "index.mdx");
  const text = readFileSync(file, "utf8")
    .replace(/^title: (.*)$/m, (_, title: string) => `title: ${title.slice(0, 50)} ${copy}`)
    .replace(/^description: (.*)$/m, (_, text: string) => `description: ${text.slice(0, 150)} ${copy}`)
    // No two stories may open alike.
    .replace(/\n---\n\n/, (end) => `${end}Copy${copy} `)
    .replace(/^us: (\S+)$/m, (_, id: string) => `us: ${copyId(id, copy)}`)
    .replace(/^partners: \[(.*)\]$/m, (_, list: string) => {
      return `partners: [${list
        .split(/,\s*/)
        .map((id) => copyId(id, copy))
        .join(", ")}]`;
    });
  writeFileSync(file, text);
}

function writeCsv(rows: readonly Record<string, string>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value = "") => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return [columns, ...rows.map((row) => columns.map((name) => row[name]))]
    .map((cells) => `${cells.map(cell).join(",")}\n`)
    .join("");
}
