/*
 * Adds a pair to content/partnerships.csv, with the page that shows it and the places that the tables lack:
 * `npm run new:partnership -- --us "Toledo, Ohio" --partner "Toledo, Spain"`. Asks for what is missing.
 * Ends with 0, with 1 if the pair is there or the check would refuse it, with 2 if an answer is missing or unclear, with 130
 * after Ctrl-C. In all cases but the first nothing is written.
 */
import { addRows } from "./add-rows.ts";
import { asker } from "./ask.ts";
import { readContent } from "./content-tables.ts";
import { COMMON_FLAGS, helpText, readFlags, refuseWords } from "./flags.ts";
import { sideOf } from "./pair-dialog.ts";
import { PARTNERSHIP_FIELDS, PARTNERSHIP_FLAGS } from "./partnership-flags.ts";
import { partnershipRows } from "./partnership-rows.ts";
import { refuseFlags } from "./refuse-flags.ts";
import { runScript } from "./run-script.ts";

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
  const rows = await partnershipRows(content, ask, given, { us, partner });
  return addRows(content, rows, ROOT, given["dry-run"]);
});
