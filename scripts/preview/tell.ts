/*
 * Says in one comment of the pull request where its preview stands, or why there is none, and keeps that comment up to
 * date. Run by .github/workflows/preview.yml.
 */
import { codeText, type Comment, ourComment, shownText } from "../../src/pull-request/preview-comment.ts";
import { previewHome } from "../../src/pull-request/preview-home.ts";
import { githubApi, needed } from "../github-api.ts";

const { env } = process;
const api = githubApi(env);
const number = Number(needed(env, "NUMBER"));
const body = env["KIND"] === "show" ? shownText(address()) : codeText(needed(env, "WHY"));

const ours = ourComment(await api<Comment[]>("GET", `/issues/${number}/comments?per_page=100`));
if (!ours) await api("POST", `/issues/${number}/comments`, { body });
else if (ours.body !== body) await api("PATCH", `/issues/comments/${ours.id}`, { body });

function address(): string {
  const home = previewHome(
    needed(env, "GITHUB_REPOSITORY"),
    needed(env, "PREVIEW_OWNER"),
    env["SITE_URL"] || undefined,
  );
  return home.addressOf(number);
}
