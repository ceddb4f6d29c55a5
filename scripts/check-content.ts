/*
 * The gate for content: reads everything under content/, prints each problem with file and line, and ends with 1
 * if there is any. `npm run check:content`
 */
import { join } from "node:path";
import { checkContent } from "../src/gate/check-content.ts";
import { oddEntryRules } from "../src/gate/folder-rules.ts";
import { walkFolder } from "../src/gate/walk-folder.ts";
import { latestDay } from "../src/gate/partial-date.ts";
import { annotation, formatProblem } from "../src/atlas/problem.ts";
import { readFolder } from "./read-folder.ts";

const ROOT = join(import.meta.dirname, "..");
const { problems: found, counts } = checkContent(readFolder("content"), latestDay(new Date()));
const problems = [...oddEntryRules(walkFolder("content", ROOT).odd), ...found];

for (const each of problems) {
  console.error(formatProblem(each));
  if (process.env["GITHUB_ACTIONS"]) console.log(annotation(each));
}
if (problems.length > 0) {
  const files = new Set(problems.map(({ file }) => file)).size;
  console.error(
    `\n${problems.length.toLocaleString("en")} ${problems.length === 1 ? "problem" : "problems"} in ${files} ${files === 1 ? "file" : "files"}.`,
  );
  process.exitCode = 1;
} else {
  console.log(
    `Content is sound: ${counts.map(([count, name]) => `${count.toLocaleString("en")} ${name}`).join(", ")}.`,
  );
}
