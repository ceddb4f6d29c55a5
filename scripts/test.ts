/*
 * Runs every check of the project, cheapest first, and says at the end how many passed: `npm test`.
 * A failed step does not end the run, so that one run shows all problems; only a failed build leaves no site to test.
 * Numbers of tests come from vitest's own reports; each other step counts as one.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";

type Count = { readonly passed: number; readonly failed: number };
type Step = readonly [program: string, ...args: string[]];

const ROOT = join(import.meta.dirname, "..");
const REPORTS = join(ROOT, "reports");

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

const counts = [
  step("Content", ["node", "scripts/check-content.ts"]),
  step("Types", ["astro", "check", "--minimumFailingSeverity", "hint"]),
  step("Lint", ["eslint", "."]),
  tests("Unit tests", "unit"),
];
const built = step("Build", ["node", "scripts/build.ts"]);
const onSite = built.failed === 0 ? tests : skipped;
counts.push(built, onSite("Site tests", "site"), onSite("Browser tests", "browser"));

const total = counts.reduce(sum);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs a program, which counts as one. */
function step(title: string, program: Step): Count {
  heading(title);
  return run(program) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a project of vitest and counts its tests; a run that fails in any other way than by its tests counts as one. */
function tests(title: string, project: string): Count {
  heading(title);
  const report = join(REPORTS, `${project}.json`);
  const ended = run([
    "vitest",
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const { passed, failed } = countOf(report);
  return { passed, failed: failed === 0 && (!ended || passed === 0) ? 1 : failed };
}

function skipped(title: string): Count {
  heading(title);
  console.error("Not run: there is no built site.");
  return { passed: 0, failed: 1 };
}

/** Reads a report of vitest. A missing or unreadable one has no tests, and a file that could not be loaded counts as failed. */
function countOf(report: string): Count {
  try {
    const found: unknown = JSON.parse(readFileSync(report, "utf8"));
    const { numPassedTests, numTotalTests, testResults } = found as {
      numPassedTests: number;
      numTotalTests: number;
      testResults: { status: string; assertionResults: unknown[] }[];
    };
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    // Skipped tests count as failed: a test that does not run proves nothing.
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests + unloaded.length };
  } catch {
    console.error(`${report} is missing or cannot be read.`);
    return { passed: 0, failed: 0 };
  }
}

function heading(title: string): void {
  console.log(`\n=== ${title} ===`);
}

function sum(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}
