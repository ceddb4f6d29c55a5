/*
 * The gate for content: reads everything under content/ and prints each problem in three lines: where, what, and how to
 * mend it. `npm run check:content -- [--github] [--summary FILE]`
 * Ends with 0 if all is sound, 1 if there is any problem, 2 if a flag is not known.
 */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { checkFolder } from "../src/gate/check-folder.ts";
import { walkFolder } from "../src/gate/walk-folder.ts";
import { latestDay } from "../src/gate/partial-date.ts";
import { annotations } from "../src/gate/report/annotations.ts";
import { linkBase, reportFlags } from "../src/gate/report/flags.ts";
import { soundCount } from "../src/gate/report/headline.ts";
import { summaryOf } from "../src/gate/report/summary.ts";
import { terminalReport } from "../src/gate/report/terminal.ts";
import { buildDay, site } from "../src/site.ts";
import { readEarlierContent } from "./earlier-content.ts";
import { readFolder } from "./read-folder.ts";

const flags = reportFlags(process.argv.slice(2), process.env);
if ("wrong" in flags) {
  console.error(flags.wrong);
  process.exitCode = 2;
} else {
  const { problems, counts } = await checkFolder(readFolder("content"), latestDay(new Date()), {
    built: buildDay(),
    earlier: readEarlierContent(process.cwd(), site.branch),
    odd: walkFolder("content", join(import.meta.dirname, "..")).odd,
  });
  if (problems.length > 0) console.error(terminalReport(problems));
  else console.log(soundCount(counts));
  if (flags.github) for (const note of annotations(problems)) console.log(note);
  // GitHub adds the summaries of all steps to one file.
  if (flags.summary)
    appendFileSync(flags.summary, summaryOf(problems, { counts, base: linkBase(process.env) }));
  process.exitCode = problems.length > 0 ? 1 : 0;
}
