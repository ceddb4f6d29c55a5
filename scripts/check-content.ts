/*
 * The gate for content: reads everything under content/, prints each problem with file and line, and ends with 1
 * if there is any. `npm run check:content`
 */
import { join } from "node:path";
import { checkContent } from "../src/gate/check-content.ts";
import { latestDay } from "../src/gate/partial-date.ts";
import { annotation, formatProblem } from "../src/atlas/problem.ts";
import { buildDay, site } from "../src/site.ts";
import { readEarlierContent } from "./earlier-content.ts";
import { readFolder } from "./read-folder.ts";

const { problems, counts } = checkContent(readFolder("content"), latestDay(new Date()), {
  built: buildDay(),
  earlier: readEarlierContent(join(import.meta.dirname, ".."), site.branch),
});

for (const found of problems) {
  console.error(formatProblem(found));
  if (process.env["GITHUB_ACTIONS"]) console.log(annotation(found));
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
