/*
 * Builds the search index over the finished site in dist/: its pages, and each place and term by itself.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import type { SearchRecord } from "../src/search/records.ts";

const RECORDS = "dist/search/records.json";

const records = JSON.parse(readFileSync(RECORDS, "utf8")) as SearchRecord[];

// Pagefind keeps an index for each language tag; pages say en-US and records en, and both belong together.
const { index, errors } = await createIndex({ forceLanguage: "en" });
if (!index) throw new Error(`The search index could not be begun: ${errors.join("; ")}`);

const pages = await index.addDirectory({ path: "dist" });
fail(pages.errors);
for (const record of records) {
  const { errors } = await index.addCustomRecord(record);
  fail(errors);
}
// Pagefind's own `writeFiles` may answer before the last file is whole, and `close` then cuts that off.
const written = await index.getFiles();
fail(written.errors);
await close();
for (const { path, content } of written.files) {
  const file = join("dist/pagefind", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
rmSync(RECORDS);
console.log(`Search index: ${pages.page_count} pages, ${records.length} places and terms.`);

function fail(errors: readonly string[]) {
  if (errors.length > 0) throw new Error(errors.join("\n"));
}
