import { type Problem, whatSentence } from "../../atlas/problem.ts";
import { counted, problemCount, soundCount } from "./headline.ts";
import { plainMarkdown } from "./plain-markdown.ts";

/** So many problems of one file are written out, and so many of all: nobody mends more at a time. */
const MOST_IN_FILE = 20;
const MOST_FILES = 30;

type Facts = {
  readonly counts: readonly (readonly [count: number, name: string])[];
  /** What stands before a path to make it an address: `https://github.com/name/project/blob/1a2b3c/`, or nothing. */
  readonly base: string;
};

/** Returns the Markdown summary of a check for those who look at a pull request. */
export function summaryOf(problems: readonly Problem[], { counts, base }: Facts): string {
  if (problems.length === 0) return `## The content is sound\n\n${soundCount(counts)}\n`;
  const files = [...Map.groupBy(problems, ({ file }) => file)];
  const rest = files.slice(MOST_FILES).reduce((sum, [, { length }]) => sum + length, 0);
  return [
    `## ${problemCount(problems).replace(/\.$/, "")}`,
    "Nothing is broken: the site stays as it is until these are mended. Each entry says where, what, and how to mend it. Edit the file again in the same place, and the check runs anew.",
    ...files.slice(0, MOST_FILES).map(([file, found]) => fileSection(file, found, base)),
    ...(rest > 0
      ? [`And ${counted(rest, "more problem")} in ${counted(files.length - MOST_FILES, "more file")}.`]
      : []),
  ]
    .map((block) => `${block}\n`)
    .join("\n");
}

function fileSection(file: string, found: readonly Problem[], base: string): string {
  const rest = found.length - MOST_IN_FILE;
  return [
    `### ${plainMarkdown(file)}\n`,
    ...found.slice(0, MOST_IN_FILE).map((each) => entry(each, base)),
    ...(rest > 0 ? [`- And ${counted(rest, "more problem")} in this file.`] : []),
  ].join("\n");
}

function entry(found: Problem, base: string): string {
  const { file, line, kind, mend } = found;
  const path = file.split("/").map(addressPart).join("/");
  return [
    `- [Line ${line}](${base}${path}?plain=1#L${line}): ${plainMarkdown(whatSentence(found))}  `,
    `  **To mend it:** ${plainMarkdown(mend)} ([more](${base}content/MESSAGES.md#${kind}))`,
  ].join("\n");
}

/** A bracket would end the link. */
const addressPart = (name: string) =>
  encodeURIComponent(name).replaceAll("(", "%28").replaceAll(")", "%29").replaceAll("'", "%27");
