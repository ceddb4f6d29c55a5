import { join } from "node:path";
import { TABLES } from "../src/atlas/content.ts";
import { insertRow, lineOf, type NewRow } from "../src/drafting/insert-row.ts";
import { type Content, refuseNewProblems, textOf } from "./content-tables.ts";
import { writeTogether } from "./write-together.ts";

/**
 * Puts rows into their tables, in memory, and checks all content with them.
 * @param rows in the order in which files are written: places first, so that no pair is ever without its places
 * @returns what writes the files and tells the lines, or only shows them
 * @throws Stop with code 1 if the check would find a new problem
 */
export function addRows(content: Content, rows: readonly NewRow[], root: string, dryRun = false): () => void {
  const texts = new Map<string, string>();
  for (const row of rows) {
    const { file } = TABLES[row.table];
    texts.set(file, insertRow(texts.get(file) ?? textOf(content, file), row));
  }
  refuseNewProblems(content, texts);
  const told = rows.map((row) => tell(row, texts.get(TABLES[row.table].file) ?? ""));
  return () => {
    if (!dryRun) writeTogether(new Map([...texts].map(([file, text]) => [join(root, file), text])));
    console.log([dryRun ? "Would be written:" : "Written:", ...told].join("\n"));
    if (!dryRun) console.log(`\n${NEXT}`);
  };
}

/** "content/places.csv:3120: us-or-toledo,Toledo,…" */
function tell(row: NewRow, text: string): string {
  const { file } = TABLES[row.table];
  const line = lineOf(text, row) ?? 0;
  return `${file}:${line}: ${text.split("\n")[line - 1]?.trimEnd() ?? ""}`;
}

const NEXT = `Next: read the lines, run \`npm run check:content\`, and propose the change:
  git switch -c my-addition && git commit -am "Say what you added and where it is from" && git push -u origin my-addition
Then open a pull request from that branch. Or, without git, copy each line into the same file on GitHub with the
pencil, at the same place, and press “Propose changes”.`;
