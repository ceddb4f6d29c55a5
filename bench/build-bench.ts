/*
 * Builds the site at 1, 3 and 10 times of today's places and exchanges, cold and warm, and writes BUILD-RESULTS.md:
 * `npm run bench:build`. TIMES="1 3" takes other sizes. Needs some GB of disk in the folder for temporary files.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { conditions } from "./conditions.ts";
import { markdown } from "./report.ts";
import { copyProject } from "./scale/copy-project.ts";
import { growContent } from "./scale/grow-content.ts";
import { type Build, sizeOf, timedBuild } from "./scale/timed-build.ts";

type Size = {
  readonly times: number;
  readonly pages: number;
  readonly mb: number;
  readonly cold: Build;
  readonly warm: Build;
};

const sizes: Size[] = [];
for (const times of (process.env["TIMES"] ?? "1 3 10").split(" ").map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), "atlas-build-"));
  try {
    copyProject(".", folder);
    growContent(join(folder, "content"), times);
    const cold = await timedBuild(folder);
    const warm = await timedBuild(folder);
    sizes.push({ times, cold, warm, ...sizeOf(join(folder, "dist")) });
    console.log(`${times}x: ${cold.seconds.toFixed(1)} s cold, ${warm.seconds.toFixed(1)} s warm`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [today] = sizes;
if (!today) throw new Error("TIMES names no size");

const perPage = ({ cold, pages }: Size): number => (1000 * cold.cpuSeconds) / pages;
const peak = ({ peakMb }: Build): string => peakMb?.toFixed(0) ?? "–";
const table = markdown([
  [
    "content",
    "pages",
    "cold s",
    "warm s",
    "cold CPU s",
    "warm CPU s",
    "CPU ms per page",
    "CPU ms per page added",
    "peak MB",
    "site MB",
  ],
  ...sizes.map((size) => [
    `${size.times}x`,
    String(size.pages),
    size.cold.seconds.toFixed(1),
    size.warm.seconds.toFixed(1),
    size.cold.cpuSeconds.toFixed(1),
    size.warm.cpuSeconds.toFixed(1),
    perPage(size).toFixed(1),
    size === today
      ? "–"
      : ((1000 * (size.cold.cpuSeconds - today.cold.cpuSeconds)) / (size.pages - today.pages)).toFixed(1),
    peak(size.cold),
    size.mb.toFixed(0),
  ]),
]);

/** Building the same twice differs by about so much. */
const CHANCE = 1.1;
const verdict = (aim: string, met: boolean) => `- ${aim}: **${met ? "met" : "not met"}**.`;
const report = `# Build results

${conditions()}

${table}

${[
  verdict("Today's build under 120 s cold", today.cold.seconds < 120),
  verdict("Today's build under 60 s warm", today.warm.seconds < 60),
  verdict("The built site under 200 MB", today.mb < 200),
  verdict(
    "Time of the processor grows no faster than the pages",
    sizes.every((size) => perPage(size) <= perPage(today) * CHANCE),
  ),
].join("\n")}
`;
console.log(`\n${report}`);
if (!process.env["TIMES"]) writeFileSync("bench/BUILD-RESULTS.md", report);
