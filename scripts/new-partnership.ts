/*
 * Adds a pair to content/partnerships.csv, with the page that shows it and the places that the tables lack:
 * `npm run new:partnership -- --us "Toledo, Ohio" --partner "Toledo, Spain"`. Asks for what is missing.
 * Ends with 0, with 1 if the pair is there or the check would refuse it, with 2 if an answer is missing or unclear, with 130
 * after Ctrl-C. In all cases but the first nothing is written.
 */
import { TABLES } from "../src/atlas/content.ts";
import { draftPartnership } from "../src/drafting/draft-partnership.ts";
import { cellsOf, lineOf, type NewRow } from "../src/drafting/insert-row.ts";
import { addRows } from "./add-rows.ts";
import { asker } from "./ask.ts";
import { type Content, readContent, textOf } from "./content-tables.ts";
import { COMMON_FLAGS, helpText, readFlags, refuseWords } from "./flags.ts";
import { pageOf, restOf } from "./page-dialog.ts";
import { sideOf } from "./pair-dialog.ts";
import { PARTNERSHIP_FIELDS, PARTNERSHIP_FLAGS } from "./partnership-flags.ts";
import type { PlaceAnswer } from "./place-dialog.ts";
import { refuseFlags } from "./place-flags.ts";
import { runScript } from "./run-script.ts";
import { Stop } from "./stop.ts";

const FLAGS = { ...PARTNERSHIP_FLAGS, ...COMMON_FLAGS };
const ABOUT =
  "Adds a partnership to content/partnerships.csv, and the page that shows it to content/evidence.csv. Asks for what is missing.";
/** npm runs its scripts in the top folder of the project. */
const ROOT = process.cwd();

await runScript(async () => {
  const { given, words } = readFlags(FLAGS);
  if (given.help) return () => console.log(helpText("new:partnership", ABOUT, FLAGS));
  refuseWords(words, "us");
  refuseFlags(PARTNERSHIP_FIELDS, given);
  const content = readContent(ROOT);
  const ask = asker(given.yes);
  const us = await sideOf(content, ask, "us", given.us, given["add-places"] === true);
  const partner = await sideOf(content, ask, "partner", given.partner, given["add-places"] === true);
  const pair = { us: idOf(us), partner: idOf(partner) };
  refuseKnown(content, pair);

  const page = await pageOf(ask, given);
  const { partnership, evidence } = draftPartnership({ ...pair, ...(await restOf(ask, given, page)) });
  const rows: NewRow[] = [
    ...[us, partner].flatMap((place) =>
      "row" in place ? [{ table: "places" as const, cells: cellsOf(place.row) }] : [],
    ),
    { table: "partnerships", cells: cellsOf(partnership) },
    ...(evidence ? [{ table: "evidence" as const, cells: cellsOf(evidence) }] : []),
  ];
  return addRows(content, rows, ROOT, given["dry-run"]);
});

function idOf(place: PlaceAnswer): string {
  return "row" in place ? place.row.id : place.known.row.value.id;
}

/** @throws Stop with code 1 and the line of the pair, if the table has it */
function refuseKnown(content: Content, pair: { readonly us: string; readonly partner: string }): void {
  const text = textOf(content, TABLES.partnerships.file);
  const line = lineOf(text, { table: "partnerships", cells: pair });
  if (line === undefined) return;
  throw new Stop(
    1,
    `${TABLES.partnerships.file}:${line} has this pair already:
  ${text.split("\n")[line - 1]?.trimEnd() ?? ""}
Edit that line to correct its year or status. A page that shows the pair is a row of ${TABLES.evidence.file} beside the others.`,
  );
}
