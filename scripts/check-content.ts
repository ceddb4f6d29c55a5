/*
 * The gate for content: reads everything under content/, prints each problem with file and line, and ends with 1
 * if there is any. `npm run check:content`
 */
import { checkFolder } from "../src/gate/check-folder.ts";
import { latestDay } from "../src/gate/partial-date.ts";
import { annotation, formatProblem } from "../src/atlas/problem.ts";
import { readFolder } from "./read-folder.ts";

const { problems, counts } = await checkFolder(readFolder("content"), latestDay(new Date()));

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
