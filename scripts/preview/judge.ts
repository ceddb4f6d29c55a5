/*
 * Decides whether the site that a pull request built is shown, and says so to the jobs that follow.
 * It runs from the main branch and reads nothing that the pull request wrote. Run by .github/workflows/preview.yml.
 */
import { appendFileSync, readFileSync } from "node:fs";
import type { ChangedFile } from "../../src/pull-request/changed-files.ts";
import {
  type Artifact,
  type Pull,
  pullOf,
  refusalOf,
  type Run,
  type Verdict,
  verdictOn,
} from "../../src/pull-request/preview-verdict.ts";
import { githubApi, needed } from "../github-api.ts";

type RunEvent = { readonly workflow_run: Run; readonly repository: { readonly default_branch: string } };
type Comparison = { readonly files?: { readonly filename: string; readonly previous_filename?: string }[] };

const { env } = process;
const verdict = await judge();
const lines = Object.entries(verdict).map(([name, value]) => `${name}=${value}`);
appendFileSync(needed(env, "GITHUB_OUTPUT"), `${lines.join("\n")}\n`);
console.log(lines.join("\n"));

async function judge(): Promise<Verdict> {
  const event = JSON.parse(readFileSync(needed(env, "GITHUB_EVENT_PATH"), "utf8")) as RunEvent;
  const { workflow_run: run, repository } = event;
  const refusal = refusalOf(run);
  if (refusal) return { kind: "none", why: refusal };

  const api = githubApi(env);
  const head = encodeURIComponent(`${run.head_repository?.owner.login ?? ""}:${run.head_branch ?? ""}`);
  const pulls = await api<Pull[]>("GET", `/pulls?state=open&per_page=100&head=${head}`);
  const pull = pullOf(run, pulls, needed(env, "GITHUB_REPOSITORY"), repository.default_branch);
  if (!pull) return { kind: "none", why: "No open pull request has the commit that was checked." };

  // By commits, not by the number: what the pull request holds by now may be something else.
  const range = `${encodeURIComponent(repository.default_branch)}...${run.head_sha}`;
  const { files = [] } = await api<Comparison>("GET", `/compare/${range}?per_page=1`);
  const changes = files.map(({ filename, previous_filename }): ChangedFile => ({
    path: filename,
    formerly: previous_filename,
  }));
  const stored = await api<{ artifacts: Artifact[] }>("GET", `/actions/runs/${run.id}/artifacts`);
  return verdictOn(pull, changes, stored.artifacts);
}
