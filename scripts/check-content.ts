/*
 * The gate for content: reads everything under content/, prints each problem with file and line, and ends with 1
 * if there is any. `npm run check:content`
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { checkContent } from "../src/gate/check-content.ts";
import { latestDay } from "../src/gate/partial-date.ts";
import { annotation, formatProblem } from "../src/atlas/problem.ts";

const { problems, counts } = checkContent(readFolder("content"), latestDay(new Date()));

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

/** Every file below a folder of the project, by its path. Only texts and tables are read: images are known by name. */
function readFolder(folder: string): Map<string, Uint8Array> {
  const root = join(import.meta.dirname, "..");
  if (!existsSync(join(root, folder))) return new Map();
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const name = relative(root, path).replaceAll(sep, "/");
        return [name, /\.(csv|mdx)$/.test(name) ? readFileSync(path) : new Uint8Array()];
      }),
  );
}
