import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export type Step = {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
};
export type Job = {
  readonly name?: string;
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string | { readonly name: string };
  readonly "timeout-minutes"?: number;
  readonly steps?: readonly Step[];
};
export type Workflow = {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>;
  readonly permissions?: object;
  readonly concurrency?: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
};

const FOLDER = ".github/workflows";

/** The workflows of the project by the names of their files, as text and as read. */
export const WORKFLOWS = new Map(
  readdirSync(FOLDER).map((file) => {
    const text = readFileSync(join(FOLDER, file), "utf8");
    return [file, { text, workflow: parse(text) as Workflow }] as const;
  }),
);

/** The local actions by their folders, as text and as the steps they run. */
export const ACTIONS = new Map(
  readdirSync(".github/actions").map((name): [string, { text: string; steps: Step[] }] => {
    const text = readFileSync(join(".github/actions", name, "action.yml"), "utf8");
    const { runs } = parse(text) as { runs: { steps: Step[] } };
    return [`./.github/actions/${name}`, { text, steps: runs.steps }];
  }),
);

/** Every job with the file and the key under which it stands. */
export const JOBS = [...WORKFLOWS].flatMap(([file, { workflow }]) =>
  Object.entries(workflow.jobs).map(([key, job]) => ({ file, key, job, title: `${file}, ${key}` })),
);

export const jobsOf = (file: string): [string, Job][] =>
  Object.entries(WORKFLOWS.get(file)?.workflow.jobs ?? {});

/** Returns the steps of a job, and of the local actions that it uses. */
export const allSteps = (job: Job): Step[] =>
  (job.steps ?? []).flatMap((step) => [step, ...(ACTIONS.get(step.uses ?? "")?.steps ?? [])]);
