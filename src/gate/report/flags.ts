import { parseArgs } from "node:util";
import { didYouMean } from "../../atlas/did-you-mean.ts";

const OPTIONS = { github: { type: "boolean" }, summary: { type: "string" } } as const;
const USAGE =
  "Known flags: --github, which also prints notes for GitHub, and --summary FILE, which writes a summary in Markdown.";

/** What a check is to print beside its report. */
export type ReportFlags = {
  /** Notes on the lines of a pull request. */
  readonly github: boolean;
  /** The file for the summary, if there is to be one. */
  readonly summary: string | undefined;
};

/**
 * Returns what the flags of the command ask for; on GitHub, its environment asks for both. Flags that there are not are
 * told as a sentence in `wrong`.
 */
export function reportFlags(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ReportFlags | { readonly wrong: string } {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  const unknown = flags.find(({ name }) => !Object.hasOwn(OPTIONS, name));
  if (unknown) {
    const meant = didYouMean(unknown.rawName, ["--github", "--summary"]);
    return { wrong: [`There is no flag ${unknown.rawName}.`, meant, USAGE].filter(Boolean).join(" ") };
  }
  if (typeof values.github === "string") return { wrong: `--github takes no value. ${USAGE}` };
  const [extra] = positionals;
  if (extra !== undefined)
    return { wrong: `The check takes no "${extra}": it reads all of content/. ${USAGE}` };
  if (values.summary === true || values.summary === "")
    return { wrong: `--summary needs the name of a file. ${USAGE}` };
  return {
    github: values.github === true || Boolean(env["GITHUB_ACTIONS"]),
    summary:
      values.summary === undefined || values.summary === false
        ? env["GITHUB_STEP_SUMMARY"] || undefined
        : values.summary,
  };
}

/** Returns what stands before a path to make it an address on GitHub, or nothing elsewhere. */
export function linkBase(env: Readonly<Record<string, string | undefined>>): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  return server && repository && commit ? `${server}/${repository}/blob/${commit}/` : "";
}
