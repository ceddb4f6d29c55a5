/** Stands at the top of the one comment of a pull request, to find it again. No reader sees it. */
export const MARK = "<!-- preview of this pull request -->";

/** A comment of a pull request, as GitHub tells it. */
export type Comment = { readonly id: number; readonly body: string; readonly user: { login: string } | null };

/** Who writes what workflows say. */
const WRITER = "github-actions[bot]";

/** Returns our comment among those of a pull request. A mark that somebody else copied does not count. */
export function ourComment(comments: readonly Comment[]): Comment | undefined {
  return comments.find(({ body, user }) => user?.login === WRITER && body.startsWith(MARK));
}

export function shownText(address: string): string {
  return [
    MARK,
    `You can see this change at ${address}`,
    "",
    "Drafts and stories with a future date are shown there too. The preview is renewed with every change you make here, and it is taken down within a day after this pull request is closed.",
  ].join("\n");
}

export function codeText(why: string): string {
  return [
    MARK,
    why,
    "",
    "For that reason there is no preview: previews are made for changes of `content/` alone. Whoever merges this reads those files first.",
  ].join("\n");
}
