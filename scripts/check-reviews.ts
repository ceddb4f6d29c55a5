/*
 * Lists the documents whose `reviewBy` has come, and ends well whatever it finds. `npm run check:reviews [-- --out FILE]`
 * FILE gets the list in Markdown, and nothing if nothing is due.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readDocuments } from "../src/gate/documents.ts";
import { isoDay } from "../src/gate/partial-date.ts";
import { dueReviews, reviewReport } from "../src/upkeep/due-reviews.ts";
import { lineLink } from "./line-link.ts";
import { readFolder } from "./read-folder.ts";

const { out } = parseArgs({ options: { out: { type: "string" } } }).values;
const due = dueReviews(readDocuments(readFolder("content", process.cwd())), isoDay(new Date()));

for (const { file, line, day } of due) console.log(`${file}:${line}: was to be checked again by ${day}`);
if (due.length === 0) console.log("Nothing is due to be checked again.");
if (out) writeFileSync(out, reviewReport(due, lineLink));
