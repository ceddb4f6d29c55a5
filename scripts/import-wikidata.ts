/*
 * Compares an answer of the Wikidata query service with the tables and writes a proposal; with --apply, edits the tables.
 * `npm run import:wikidata -- answer.json [--out proposal.md] [--apply]`
 * Ends with 0 and the proposal, 1 if the tables are not sound or would not be, 2 if the answer cannot be used.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseTable, TABLES } from "../src/atlas/content.ts";
import { formatProblem } from "../src/atlas/problem.ts";
import { checkContent } from "../src/gate/check-content.ts";
import { latestDay } from "../src/gate/partial-date.ts";
import { readAnswer, UnusableAnswer } from "../src/wikidata/answer.ts";
import { applyEdits, editsOf } from "../src/wikidata/apply.ts";
import { toMarkdown } from "../src/wikidata/markdown.ts";
import { type Proposal, propose } from "../src/wikidata/propose.ts";
import { readFolder } from "./read-folder.ts";
import { writeTogether } from "./write-together.ts";

/** npm runs its scripts in the top folder of the project. */
const ROOT = process.cwd();
const USAGE = "npm run import:wikidata -- answer.json [--out proposal.md] [--apply]";
/** Places first: should the second file fail, there are places without a pair, and no pair without its places. */
const EDITED = ["places", "partnerships"] as const;

class Stop extends Error {
  readonly code: 1 | 2;
  constructor(code: 1 | 2, message: string) {
    super(message);
    this.code = code;
  }
}

try {
  const { file, out, apply } = settings();
  const today = latestDay(new Date());
  const content = readFolder("content", ROOT);
  refuseProblems(content, today, "The content is not sound, and nothing was compared. Mend it first:");
  const bindings = readAnswer(textOf(file));

  const rowsOf = <N extends "places" | "partnerships" | "countries">(name: N) =>
    parseTable(name, bytesOf(content, TABLES[name].file)).rows.map(({ value }) => value);
  const tables = {
    places: rowsOf("places"),
    partnerships: rowsOf("partnerships"),
    countries: rowsOf("countries"),
  };
  const proposal = propose(bindings, tables, Number(today.slice(0, 4)));
  if (out === undefined) process.stdout.write(toMarkdown(proposal));
  else writeFileSync(out, toMarkdown(proposal));
  if (apply) applyTo(content, proposal, today);
} catch (error) {
  if (error instanceof UnusableAnswer) fail(2, `The answer ${error.message}`);
  else if (error instanceof Stop) fail(error.code, error.message);
  else throw error;
}

function settings() {
  try {
    const { values, positionals } = parseArgs({
      options: { out: { type: "string" }, apply: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (file !== undefined && others.length === 0) return { file, ...values };
  } catch (error) {
    throw new Stop(2, `${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  throw new Stop(2, `Name one file with the answer.\n${USAGE}`);
}

function textOf(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const reason = error instanceof TypeError ? "it is not UTF-8" : "there is no such file";
    throw new Stop(2, `${file} cannot be read: ${reason}.`);
  }
}

/** Writes the edited tables if the content stays sound with them; else says why and writes nothing. */
function applyTo(content: ReadonlyMap<string, Uint8Array>, proposal: Proposal, today: string): void {
  const edits = editsOf(proposal);
  // A mark at the start of the file is kept, too.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const texts = EDITED.map((name) => {
    const old = decoder.decode(bytesOf(content, TABLES[name].file));
    return [TABLES[name].file, old, applyEdits(old, name, edits)] as const;
  });
  const bytes = texts.map(([file, , text]) => [file, new TextEncoder().encode(text)] as const);
  refuseProblems(
    new Map([...content, ...bytes]),
    today,
    "The content would not be sound; nothing was written:",
  );

  const changed = texts.filter(([, old, text]) => text !== old);
  writeTogether(new Map(changed.map(([file, , text]) => [join(ROOT, file), text])));
  const files = changed.map(([file]) => file).join(" and ");
  console.error(files ? `${edits.length} rows added or changed in ${files}.` : "Nothing to change.");
}

function bytesOf(content: ReadonlyMap<string, Uint8Array>, file: string): Uint8Array {
  const bytes = content.get(file);
  if (!bytes) throw new Stop(1, `${file} is missing.`);
  return bytes;
}

function refuseProblems(content: ReadonlyMap<string, Uint8Array>, today: string, opening: string): void {
  const { problems } = checkContent(content, today);
  if (problems.length > 0) throw new Stop(1, [opening, ...problems.map(formatProblem)].join("\n\n"));
}

function fail(code: 1 | 2, message: string): void {
  console.error(message);
  process.exitCode = code;
}
