/*
 * Adds a place to content/places.csv: `npm run new:place -- --name "Toledo, Oregon"`. Asks for what is missing.
 * Ends with 0, with 1 if the place is there or the check would refuse it, with 2 if an answer is missing or unclear, with 130
 * after Ctrl-C. In all cases but the first nothing is written.
 */
import { cellsOf } from "../src/drafting/insert-row.ts";
import { addRows } from "./add-rows.ts";
import { asker } from "./ask.ts";
import { readContent } from "./content-tables.ts";
import { COMMON_FLAGS, helpText, readFlags, refuseWords } from "./flags.ts";
import { placeOf } from "./place-dialog.ts";
import { PLACE_FIELDS, PLACE_FLAGS } from "./place-flags.ts";
import { refuseFlags } from "./refuse-flags.ts";
import { runScript } from "./run-script.ts";
import { Stop } from "./stop.ts";

const FLAGS = { ...PLACE_FLAGS, ...COMMON_FLAGS };
const ABOUT =
  "Adds a place to content/places.csv, with coordinates, codes and population from GeoNames. Asks for what is missing.";
/** npm runs its scripts in the top folder of the project. */
const ROOT = process.cwd();

await runScript(async () => {
  const { given, words } = readFlags(FLAGS);
  if (given.help) return () => console.log(helpText("new:place", ABOUT, FLAGS));
  refuseWords(words, "name");
  refuseFlags(PLACE_FIELDS, given);
  const content = readContent(ROOT);
  const place = await placeOf(content, asker(given.yes), given);
  if ("known" in place) {
    const { line, value } = place.known.row;
    throw new Stop(1, `content/places.csv:${line} has it already: ${value.id}, ${place.known.title}.`);
  }
  return addRows(content, [{ table: "places", cells: cellsOf(place.row) }], ROOT, given["dry-run"]);
});
