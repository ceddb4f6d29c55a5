import { hiddenSigns } from "../atlas/hidden-signs.ts";
import { fault, type Problem, problem } from "../atlas/problem.ts";

/** An entry of a folder that is neither a file nor a folder, by its path from the top of the project. */
export type OddEntry = { readonly path: string; readonly kind: "symbolic link" | "device" };

/** Hidden files that some tool takes for a program or for its settings, which may be one. */
const PROGRAM = /\/\.[^/]*(rc|\.(?:[cm]?[jt]sx?|json[c5]?|ya?ml|toml|sh|astro|html?|node|wasm|exe))$/i;
/** What editors keep for themselves, in a folder of their own. */
const EDITORS = /^content\/\.(obsidian|vscode|idea)\/(?!.*\.[cm]?[jt]sx?$)/;

/** A link leads out of the folder that may be edited, and who reads the change does not see what it leads to. */
export const oddEntryRules = (entries: readonly OddEntry[]): Problem[] =>
  entries.map(({ path, kind }) =>
    problem(
      path,
      1,
      fault(
        "not-a-file",
        `is a ${kind}, and only files are read`,
        "Delete it, and add the file itself in its place.",
      ),
    ),
  );

/** Rules for the names of all files of `content/`, those that nothing reads among them. */
export function fileNameRules(files: Iterable<string>): Problem[] {
  return [...files].flatMap((file) => {
    const [hidden] = hiddenSigns(file.replaceAll("\n", "\u0000"));
    if (hidden || file.includes("\\")) {
      const what = "has a name with a sign that cannot be seen, or with a backslash";
      const mend = "Give it a name of small letters, digits and hyphens.";
      return [problem(file, 1, fault("file-name", what, mend))];
    }
    if (!PROGRAM.test(file) || EDITORS.test(file)) return [];
    const what = "is a hidden file of the kind that programs read their settings from";
    return [problem(file, 1, fault("hidden-program", what, "Delete it."))];
  });
}
