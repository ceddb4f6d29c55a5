import { fault, type Fault } from "../atlas/problem.ts";

/** The fields of an MDX file as YAML, which begin on line 2, and the text, with blank lines in place of the fields. */
export type SplitText = { readonly yaml: string; readonly prose: string };

/** Takes the text of an MDX file apart, or says why it has no fields. */
export function splitText(text: string): SplitText | Fault {
  const parts = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/.exec(text);
  if (parts) {
    const prose = parts[0].replaceAll(/[^\n]/g, "") + text.slice(parts[0].length);
    return { yaml: parts[1] ?? "", prose };
  }
  return text.startsWith("---")
    ? fault(
        "fields-never-end",
        "begins its fields with --- and never ends them",
        "Write a second line of --- below the last field.",
      )
    : fault(
        "fields-missing",
        "does not begin with its fields",
        "The first line must be ---, then come the fields, then a second line of ---.",
      );
}
