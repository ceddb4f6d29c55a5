/*
 * Puts the built site in FROM up as the preview of pull request NUMBER, and takes down previews of pull requests that are
 * closed. Without FROM it only takes down. Run by .github/workflows/preview.yml.
 */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Pull } from "../../src/pull-request/preview-verdict.ts";
import { previewHome } from "../../src/pull-request/preview-home.ts";
import { githubApi, needed } from "../github-api.ts";
import { putUp } from "./put-up.ts";

const { PREVIEW_DEPLOY_KEY: key, ...env } = process.env;
const home = previewHome(
  needed(env, "GITHUB_REPOSITORY"),
  needed(env, "PREVIEW_OWNER"),
  env["SITE_URL"] || undefined,
);
const open = await githubApi(env)<Pull[]>(
  "GET",
  "/pulls?state=open&per_page=100&sort=updated&direction=desc",
);
const from = env["FROM"];

const folder = mkdtempSync(join(tmpdir(), "key-"));
try {
  const keyFile = join(folder, "key");
  writeFileSync(keyFile, `${needed({ key }, "key").trim()}\n`);
  chmodSync(keyFile, 0o600);
  const hosts = join(import.meta.dirname, "github-host-key");
  const ssh = `ssh -i "${keyFile}" -o IdentitiesOnly=yes -o UserKnownHostsFile="${hosts}" -o StrictHostKeyChecking=yes`;
  const store = { remote: `git@github.com:${home.repository}.git`, env: { ...env, GIT_SSH_COMMAND: ssh } };
  putUp(
    store,
    open.map(({ number }) => number),
    from ? { number: Number(needed(env, "NUMBER")), from } : undefined,
  );
} finally {
  rmSync(folder, { recursive: true });
}
