/*
 * Makes of the text of a filled-in issue form what it asks for: a draft of a story, rows for a partnership, or the place of a
 * fact to be corrected. `npm run from:issue -- FILE`, or - for standard input.
 * Ends with 0, with 1 if the content does not allow it, with 2 if the text cannot be used.
 */
import { readFileSync } from "node:fs";
import { oneLine, printable } from "../src/drafting/clean-words.ts";
import { correctionFromIssue } from "../src/drafting/correction-from-issue.ts";
import { CORRECTION_FORM } from "../src/drafting/correct-a-fact-form.ts";
import { ISSUE_FORMS } from "../src/drafting/issue-forms.ts";
import { type Issue, readIssue, UnusableIssue } from "../src/drafting/read-issue.ts";
import { storyFromIssue } from "../src/drafting/story-from-issue.ts";
import { storyGround } from "../src/drafting/story-ground.ts";
import { STORY_FORM } from "../src/drafting/tell-a-story-form.ts";
import { UnlistedPair } from "../src/drafting/unlisted-pair.ts";
import { addressesOf } from "../src/gate/addresses.ts";
import { readTables } from "../src/gate/check-content.ts";
import { readDocuments } from "../src/gate/documents.ts";
import { isoDay } from "../src/gate/partial-date.ts";
import { addRows } from "./add-rows.ts";
import { type Content, readContent } from "./content-tables.ts";
import { COMMON_FLAGS, type Flags, helpText, readFlags } from "./flags.ts";
import { partnershipFromIssue } from "./partnership-from-issue.ts";
import { runScript } from "./run-script.ts";
import { Stop } from "./stop.ts";
import { draftWriter } from "./write-draft.ts";

const FLAGS = {
  us: { takes: "ID", about: "the community in the United States, if its name means more than one" },
  partners: { takes: "IDS", about: "the partners of a story, with semicolons between them" },
  partner: { takes: "ID", about: "the partner of a new pair" },
  "dry-run": COMMON_FLAGS["dry-run"],
  help: COMMON_FLAGS.help,
} as const satisfies Flags;

const ABOUT =
  "Makes a draft of the text of a filled-in issue form. FILE holds the text; - reads it from standard input.";

await runScript(async () => {
  const { given, words } = readFlags(FLAGS);
  if (given.help) {
    console.log(helpText("from:issue", ABOUT, FLAGS).replace("[flags]", "FILE [flags]"));
    return undefined;
  }
  const [file, ...others] = words;
  if (file === undefined || others.length > 0)
    throw new Stop(2, "Name one file with the text of the issue, or - for standard input.");
  try {
    const issue = readIssue(await textOf(file), ISSUE_FORMS);
    const { us, partner, partners } = given;
    const named = Object.entries({ us, partner, partners }).flatMap(([id, value]) =>
      value ? [[id, value] as const] : [],
    );
    return await take(
      { ...issue, answers: new Map([...issue.answers, ...named]) },
      readContent(),
      given["dry-run"] ?? false,
    );
  } catch (error) {
    if (error instanceof UnusableIssue)
      throw new Stop(2, `${printable(error.message)}\nNothing was written.`);
    if (error instanceof UnlistedPair) throw new Stop(1, `${printable(error.message)}\nNothing was written.`);
    throw error;
  }
});

async function take(issue: Issue, content: Content, dryRun: boolean): Promise<(() => void) | undefined> {
  if (issue.form === STORY_FORM) {
    const { draft, remarks } = storyFromIssue(issue, storyGround(content.files, content.known));
    return draftWriter(content, draft, remarks, dryRun);
  }
  if (issue.form === CORRECTION_FORM) return tellCorrection(issue, content);
  const { rows, remarks } = await partnershipFromIssue(issue, content);
  const write = addRows(content, rows, process.cwd(), dryRun);
  return () => {
    write();
    for (const remark of remarks) console.log(printable(remark));
  };
}

/** A fact is changed by a person who has opened the source. */
function tellCorrection(issue: Issue, { files }: Content): undefined {
  const decoder = new TextDecoder();
  const today = isoDay(new Date());
  const { row, lines, sent } = correctionFromIssue(issue, {
    texts: new Map([...files].map(([file, bytes]) => [file, decoder.decode(bytes)])),
    ...addressesOf(readDocuments(files), readTables(files), today),
    today,
  });
  const told = [
    ...issue.remarks,
    ...sent.flatMap(([question, words]) => [question, ...words.split("\n").map((line) => `  ${line}`)]),
    lines.length > 0
      ? "It may stand here, the likeliest first:"
      : "These words stand nowhere in content/. Read the page.",
    ...lines.map(({ file, line, text }) => `  ${file}:${line}: ${oneLine(text).slice(0, 160)}`),
    "Open the source. If it says so, change the fact where it stands, and add this row to content/corrections.csv:",
    `  ${row}`,
    "Nothing was written.",
  ];
  console.log(printable(told.join("\n")));
}

async function textOf(file: string): Promise<string> {
  try {
    const bytes = file === "-" ? await standardInput() : readFileSync(file);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const reason = error instanceof TypeError ? "it is not UTF-8" : "there is no such file";
    throw new Stop(
      2,
      `${file === "-" ? "Standard input" : file} cannot be read: ${reason}. Nothing was written.`,
    );
  }
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
