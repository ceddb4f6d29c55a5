import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { allSteps, JOBS, jobsOf, WORKFLOWS } from "./workflows.fixture.ts";

/* What the jobs that may write or hold a secret have to do with, and what not. */

/** Rights beyond reading, of each job that has any. */
test("only these jobs may write, and only this", () => {
  const writing = JOBS.flatMap(({ title, job }) =>
    Object.entries(job.permissions ?? {}).flatMap(([name, right]) =>
      right === "read" ? [] : [`${title}: ${name}`],
    ),
  );
  expect(writing).toEqual([
    "deploy.yml, deploy: pages",
    "deploy.yml, deploy: id-token",
    "preview.yml, tell: pull-requests",
    "weekly.yml, tell: issues",
  ]);
});

describe("a job with a secret or a right to write", () => {
  const trusted = JOBS.filter(
    ({ file, job }) =>
      file === "preview.yml" ||
      JSON.stringify(job.steps ?? []).includes("secrets.") ||
      Object.values(job.permissions ?? {}).includes("write"),
  );

  test.each(trusted.map(({ title, job }) => [title, job] as const))("%s installs nothing", (_title, job) => {
    for (const { run = "" } of allSteps(job)) expect(run).not.toMatch(/\bnp[mx]\b/);
  });

  test.each(trusted.map(({ title, job }) => [title, job] as const))(
    "%s runs scripts that import nothing but Node and the project",
    (_title, job) => {
      const started = (job.steps ?? []).flatMap(({ run = "" }) => run.match(/\S+\.ts/g) ?? []);
      for (const file of started) expect(packagesOf(file)).toEqual([]);
    },
  );

  test("takes what a stranger built beside the project, and gives it to nothing but the one script", () => {
    const [fetch, ...others] = jobsOf("preview.yml").flatMap(([, { steps: list = [] }]) =>
      list.filter(({ uses }) => uses?.startsWith("actions/download-artifact@")),
    );
    expect(others).toEqual([]);
    expect(fetch?.with?.["path"]).toMatch(/^\$\{\{ runner\.temp \}\}\//);
    const text = WORKFLOWS.get("preview.yml")?.text ?? "";
    expect(text.match(/runner\.temp/g)).toHaveLength(2);
  });

  test("has the key of the previews only in their environment, in one step at a time", () => {
    for (const { job, title } of JOBS) {
      const holding = (job.steps ?? []).filter((step) => JSON.stringify(step).includes("secrets."));
      if (holding.length === 0) continue;
      expect(job.environment, title).toBe("preview");
      expect(holding, title).toHaveLength(1);
      expect(holding[0]?.run, title).toBe("node scripts/preview/publish.ts");
    }
  });
});

/** Returns the packages that a module imports, itself or through others of the project, for more than types. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = readFileSync(file, "utf8").matchAll(/^import (?!type\b)[^;]*?"([^"]+)"/gm);
  return [...imports].flatMap(([, from = ""]) => {
    if (from.startsWith("node:")) return [];
    return from.startsWith(".") ? packagesOf(relative("", join(dirname(file), from)), seen) : [from];
  });
}
