/** A file that a pull request adds, changes, moves or removes. */
export type ChangedFile = {
  readonly path: string;
  /** Where it stood before, if it moved. */
  readonly formerly?: string | undefined;
  /** True of what only points at something else: a symbolic link or another repository. */
  readonly points?: boolean;
};

/**
 * Returns the files of a change that are more than content, by path: those outside content/, those that come from there,
 * and links. With none, everything that the change can do is bounded by the check of the content.
 */
export function moreThanContent(files: readonly ChangedFile[]): string[] {
  return files
    .filter(
      ({ path, formerly = path, points }) =>
        points === true || [path, formerly].some((name) => !name.startsWith("content/")),
    )
    .map(({ path }) => path);
}

/** Modes of git for entries that are no files of their own. */
const POINTING = ["120000", "160000"];

/** Reads what `git diff --raw --no-renames -z` says. */
export function readRawDiff(raw: string): ChangedFile[] {
  const fields = raw.split("\0");
  return fields.flatMap((about, index) => {
    const path = fields[index + 1];
    if (!about.startsWith(":") || path === undefined) return [];
    const [before = "", after = ""] = about.slice(1).split(" ");
    return [{ path, points: POINTING.includes(before) || POINTING.includes(after) }];
  });
}

/**
 * Returns one sentence on the files outside content/, with the folders at the top: names of files are chosen by whoever
 * proposes the change, so only plain signs of them are repeated.
 */
export function describeCode(paths: readonly string[]): string {
  const tops = [...new Set(paths.map(topOf))].sort();
  const shown = tops.slice(0, 6).map((name) => `\`${name}\``);
  const more = tops.length > shown.length ? " and elsewhere" : "";
  const files = paths.length === 1 ? "1 file" : `${paths.length} files`;
  return `This pull request changes ${files} that can do more than content can: in ${shown.join(", ")}${more}.`;
}

function topOf(path: string): string {
  const [top = "", ...rest] = path.split("/");
  const plain = top.replace(/[^\w.-]/g, "?").slice(0, 40);
  return rest.length > 0 ? `${plain}/` : plain;
}
