/*
 * Keeps the one issue that lists what has gone stale. Run by .github/workflows/weekly.yml.
 * `read FILE` writes the text of the open issue into a file; `write FILE…` makes the reports the text of the issue, and
 * opens or closes it.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Issue, nextStep, ourIssue, TITLE } from "../src/upkeep/weekly-issue.ts";
import { githubApi, needed } from "./github-api.ts";

const { env } = process;
const api = githubApi(env);
const [task, ...files] = process.argv.slice(2);
const creator = encodeURIComponent("github-actions[bot]");
const ours = ourIssue(await api<Issue[]>("GET", `/issues?state=open&creator=${creator}&per_page=100`));

if (task === "read" && files[0]) writeFileSync(files[0], ours?.body ?? "");
else if (task === "write")
  await write(files.flatMap((file) => (existsSync(file) ? readFileSync(file, "utf8") : [])));
else throw new Error("Say `read FILE` or `write FILE…`.");

async function write(reports: readonly string[]): Promise<void> {
  const run = `${needed(env, "GITHUB_SERVER_URL")}/${needed(env, "GITHUB_REPOSITORY")}/actions/runs/${needed(env, "GITHUB_RUN_ID")}`;
  const step = nextStep(ours, reports, run);
  console.log(step.kind);
  if (step.kind === "nothing") return;
  if (!ours) await api("POST", "/issues", { title: TITLE, body: step.body });
  else if (step.kind === "update") await api("PATCH", `/issues/${ours.number}`, { body: step.body });
  else await api("PATCH", `/issues/${ours.number}`, { body: step.body, state: "closed" });
}
