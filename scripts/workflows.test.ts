import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ACTIONS, allSteps, JOBS, jobsOf, type Step, WORKFLOWS } from "./workflows.fixture.ts";

/* What must hold of the files that GitHub runs. None of it shows before it is too late, so it is read here. */

const texts = [...WORKFLOWS].map(([file, { text }]) => ({ file, text }));
const files = [...texts, ...[...ACTIONS].map(([file, { text }]) => ({ file, text }))];
const own = JOBS.filter(({ job }) => job.uses === undefined);
const steps: (Step & { readonly title: string })[] = [
  ...JOBS.flatMap(({ title, job }) => (job.steps ?? []).map((step) => ({ ...step, title }))),
  ...[...ACTIONS].flatMap(([title, action]) => action.steps.map((step) => ({ ...step, title }))),
];
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const using = (name: string) => steps.filter(({ uses }) => uses?.startsWith(`actions/${name}@`));

test("the four workflows are there", () => {
  expect([...WORKFLOWS.keys()].sort()).toEqual(["check.yml", "deploy.yml", "preview.yml", "weekly.yml"]);
});

describe.each([...WORKFLOWS])("%s", (_file, { workflow, text }) => {
  test("gives nothing unless a job asks", () => {
    expect(workflow.permissions).toEqual({});
  });

  test("says when a newer run replaces an older one", () => {
    expect(workflow.concurrency?.group).toMatch(/\S/);
  });

  test("never runs a stranger's code with rights of its own", () => {
    expect(text).not.toContain("pull_request_target");
    expect(text).not.toContain("secrets: inherit");
    expect(text).not.toContain("write-all");
  });
});

describe.each(own.map((each) => [each.title, each.job] as const))("the job %s", (_title, job) => {
  test("has a name that is a question, and ends in time", () => {
    expect(job.name).toMatch(/^[A-Z].{5,40}\?$/);
    expect(job["timeout-minutes"]).toBeGreaterThan(0);
    expect(job["timeout-minutes"]).toBeLessThanOrEqual(45);
  });

  test("checks out without leaving the token behind", () => {
    for (const { uses, with: settings } of job.steps ?? [])
      if (uses?.startsWith("actions/checkout@"))
        expect(settings).toMatchObject({ "persist-credentials": false });
  });

  test("checks out no commit that a stranger names", () => {
    for (const { uses, with: settings } of job.steps ?? [])
      if (uses?.startsWith("actions/checkout@")) expect(settings).not.toHaveProperty("ref");
  });
});

test("no two jobs ask the same question", () => {
  const names = JOBS.map(({ job }) => job.name);
  expect(new Set(names).size).toBe(names.length);
});

test("every action from elsewhere is pinned to a commit, with its version beside it", () => {
  const lines = files.flatMap(({ text }) =>
    [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, uses]) => uses),
  );
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines)
    expect(line).toMatch(/^(\.\/\.github\/\S+|actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
});

test("one action has one pin", () => {
  const pins = Map.groupBy(
    files.flatMap(({ text }) => text.match(/actions\/[\w-]+@[0-9a-f]{40} # \S+/g) ?? []),
    (pin) => pin.replace(/@.*/, ""),
  );
  for (const same of pins.values()) expect(new Set(same).size).toBe(1);
});

test("local actions and workflows exist", () => {
  for (const { uses } of steps) if (uses?.startsWith("./")) expect(ACTIONS.has(uses)).toBe(true);
  for (const { job } of JOBS) if (job.uses) expect(existsSync(job.uses)).toBe(true);
});

test("no expression stands in a command, where its value could become one", () => {
  for (const { run = "", title } of steps) expect(run, title).not.toContain("${{");
});

test("words that a stranger chooses reach nothing but the name of a group", () => {
  const chosen =
    /github\.(head_ref|event\.[\w.]*(title|body|label|message|head_branch|head_ref|full_name|login|ref)\b)/;
  for (const { file, text } of files)
    for (const line of text.split("\n"))
      if (chosen.test(line)) expect(`${file}: ${line.trim()}`).toMatch(/: group: /);
});

test("every npm script and every file that a command names exists", () => {
  for (const { run = "", title } of steps) {
    for (const [, name = ""] of run.matchAll(/npm run ([\w:-]+)/g))
      expect(scripts, title).toHaveProperty([name]);
    for (const [, file = ""] of run.matchAll(/node (\S+)/g))
      expect(existsSync(file), `${title}: ${file}`).toBe(true);
  }
});

test("whatever one job fetches, a job of its run or of the run before it has stored", () => {
  const stored = using("upload-artifact").map((step) => step.with?.["name"]);
  for (const { with: settings, title } of using("download-artifact"))
    expect(stored, title).toContain(settings?.["name"]);
  expect(new Set(stored).size).toBe(stored.length);
});

test("a job waits for those that it needs, and they exist", () => {
  for (const { file, job, title } of JOBS)
    for (const needed of [job.needs ?? []].flat())
      expect(
        jobsOf(file).map(([key]) => key),
        title,
      ).toContain(needed);
});

test("a workflow that follows another names it rightly", () => {
  const names = [...WORKFLOWS.values()].map(({ workflow }) => workflow.name);
  for (const { workflow } of WORKFLOWS.values())
    for (const name of workflow.on["workflow_run"]?.workflows ?? []) expect(names).toContain(name);
  expect(WORKFLOWS.get("check.yml")?.workflow.name).toBe("Check");
});

describe("the check", () => {
  const jobs = jobsOf("check.yml");

  test("lets everything wait for the content but the note on code and the last word", () => {
    const first = jobs.filter(([, { needs }]) => needs === undefined).map(([key]) => key);
    expect(first).toEqual(["content", "code"]);
  });

  test("has one last word, on every question that must be answered well", () => {
    const merge = jobs.find(([key]) => key === "merge")?.[1];
    const asked = jobs.map(([key]) => key).filter((key) => !["code", "merge", "preview"].includes(key));
    expect(merge?.needs).toEqual(asked);
    expect(merge?.if).toBe("always()");
  });

  test("asks what `npm test` asks", () => {
    const commands = jobs.flatMap(([, job]) => allSteps(job).map(({ run }) => run));
    for (const name of ["check:types", "lint", "test:unit", "build", "test:site", "test:browser"])
      expect(commands).toContain(`npm run ${name}`);
  });

  test("has no secret and no right to write", () => {
    expect(WORKFLOWS.get("check.yml")?.text).not.toContain("secrets.");
    for (const [, { permissions = {} }] of jobs)
      for (const right of Object.values(permissions)) expect(right).toBe("read");
  });
});
