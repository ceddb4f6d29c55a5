import { type ChangedFile, describeCode, moreThanContent } from "./changed-files.ts";

/*
 * Whether the site that a pull request built may be put up for all to see. It decides on what GitHub says of the run and
 * of the pull request, and on nothing that the run itself wrote.
 */

/** A run of a workflow, as GitHub tells it. Names of branches and forks are chosen by whoever proposes the change. */
export type Run = {
  readonly id: number;
  readonly path: string;
  readonly event: string;
  readonly conclusion: string | null;
  readonly head_sha: string;
  readonly head_branch: string | null;
  readonly head_repository: {
    readonly full_name: string;
    readonly owner: { readonly login: string };
  } | null;
};

/** A pull request, as GitHub tells it. */
export type Pull = {
  readonly number: number;
  readonly state: string;
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
  readonly base: { readonly ref: string; readonly repo: { readonly full_name: string } };
};

/** What a run stored, as GitHub tells it. */
export type Artifact = { readonly name: string; readonly size_in_bytes: number; readonly expired: boolean };

export type Verdict =
  | { readonly kind: "show"; readonly number: number }
  /** More than content changes: nothing is shown, and the maintainer is told. */
  | { readonly kind: "code"; readonly number: number; readonly why: string }
  | { readonly kind: "none"; readonly why: string };

const CHECK = ".github/workflows/check.yml";
/** GitHub compares up to this many files; of a longer change nobody can say what it holds. */
const MOST_FILES = 300;
/** Twice what the packed site has. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Returns why a run leads to no preview, or undefined if it may. */
export function refusalOf(run: Run): string | undefined {
  if (run.path.replace(/@.*$/, "") !== CHECK) return "The run is not one of the check.";
  if (run.event !== "pull_request") return "The run is not for a pull request.";
  if (run.conclusion !== "success") return "The check did not pass.";
  if (!/^[0-9a-f]{40}$/.test(run.head_sha)) return "The run names no commit.";
  if (!run.head_repository || !run.head_branch) return "The fork is gone.";
  return undefined;
}

/** Returns the open pull request into a branch of a repository whose newest commit is the one that the run checked. */
export function pullOf(
  run: Run,
  pulls: readonly Pull[],
  repository: string,
  branch: string,
): Pull | undefined {
  return pulls.find(
    ({ state, head, base }) =>
      state === "open" &&
      head.sha === run.head_sha &&
      head.repo?.full_name === run.head_repository?.full_name &&
      base.ref === branch &&
      base.repo.full_name === repository,
  );
}

/** Returns what becomes of a pull request with these changes, whose run stored these artifacts. */
export function verdictOn(
  { number, head, base }: Pull,
  changes: readonly ChangedFile[],
  artifacts: readonly Artifact[],
): Verdict {
  const why = codeIn(changes);
  if (why && head.repo?.full_name === base.repo.full_name)
    return { kind: "none", why: "A maintainer proposes a change of code." };
  if (why) return { kind: "code", number, why };
  const [preview, ...others] = artifacts.filter(({ name, expired }) => name === "preview" && !expired);
  if (!preview || others.length > 0) return { kind: "none", why: "The run stored no preview." };
  if (preview.size_in_bytes > MOST_BYTES)
    return { kind: "none", why: "The stored preview is too large to be a site." };
  return { kind: "show", number };
}

function codeIn(changes: readonly ChangedFile[]): string | undefined {
  if (changes.length >= MOST_FILES) return `This pull request changes ${MOST_FILES} files or more.`;
  const code = moreThanContent(changes);
  return code.length > 0 ? describeCode(code) : undefined;
}
