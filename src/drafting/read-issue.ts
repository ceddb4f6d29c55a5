import { didYouMean } from "../atlas/did-you-mean.ts";
import type { FormField, IssueForm } from "./issue-form.ts";

/** GitHub takes no issue longer than this many letters. */
const LONGEST = 65_536;

/** What GitHub writes where nobody answered. */
const NO_ANSWER = "_No response_";

/** A filled-in form as it was sent. */
export type Issue = {
  readonly form: IssueForm;
  /** The answers by the id of their question: what was typed, or the value of what was chosen. */
  readonly answers: ReadonlyMap<string, string>;
  /** What stands above the first question, and what could be read in more ways than one: a sentence each. */
  readonly remarks: readonly string[];
};

/** A text that is no filled-in form, or lacks what a form asks for. The message says each thing on a line of its own. */
export class UnusableIssue extends Error {}

/**
 * Reads the text that GitHub makes of a form: a heading for each question, below it the answer.
 * @throws UnusableIssue if it is the text of no such form, or an answer that must be given is missing
 */
export function readIssue(text: string, forms: readonly IssueForm[]): Issue {
  if (text.length > LONGEST) {
    throw new UnusableIssue(
      `The text has ${text.length.toLocaleString("en")} letters. GitHub sends at most ${LONGEST.toLocaleString("en")}.`,
    );
  }
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const [best] = forms
    .map((form) => ({ form, found: headingsOf(form, lines) }))
    .toSorted((a, b) => b.found.size / b.form.fields.length - a.found.size / a.form.fields.length);
  if (!best || best.found.size < 2) throw new UnusableIssue(wrongForm(forms));
  const { form, found } = best;

  const starts = [...found.values()].toSorted((a, b) => a - b);
  const written = (field: FormField): string => {
    const start = found.get(field.id);
    if (start === undefined) return "";
    const answer = lines
      .slice(
        start + 1,
        starts.find((other) => other > start),
      )
      .join("\n")
      .trim();
    return answer === NO_ANSWER ? "" : answer;
  };
  const faults = form.fields.flatMap((field) => faultsOf(field, found.has(field.id), written(field)));
  if (faults.length > 0) throw new UnusableIssue(faults.join("\n"));

  const answers = form.fields.flatMap((field): [string, string][] => {
    const answer = written(field);
    return answer === "" || field.type === "checkboxes" ? [] : [[field.id, valueOf(field, answer)]];
  });
  const above = lines.slice(0, starts[0]).join("\n").trim();
  const remarks = [
    ...(above === "" ? [] : [`Above the first question stands: ${above}`]),
    ...form.fields.flatMap(({ label }) => twice(label, lines)),
  ];
  return { form, answers: new Map(answers), remarks };
}

const headingOf = (label: string) => `### ${label}`;

/**
 * Returns the line of each question by its id. An answer may hold lines that look like a question: so the questions are
 * looked for from the last to the first, each above the one that follows it.
 */
function headingsOf({ fields }: IssueForm, lines: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let below = lines.length;
  for (const { id, label } of fields.toReversed()) {
    const line = lines.slice(0, below).findLastIndex((words) => words.trimEnd() === headingOf(label));
    if (line < 0) continue;
    found.set(id, line);
    below = line;
  }
  return found;
}

function twice(label: string, lines: readonly string[]): string[] {
  const count = lines.filter((words) => words.trimEnd() === headingOf(label)).length;
  if (count < 2) return [];
  return [`The question "${label}" stands there ${count} times. See that the answers are where they belong.`];
}

function faultsOf(field: FormField, asked: boolean, answer: string): string[] {
  const { label, required } = field;
  if (!asked)
    return required ? [`The question "${label}" is missing. Copy the whole text of the issue.`] : [];
  if (answer === "") return required ? [`"${label}" has no answer.`] : [];
  if (field.type === "dropdown" && optionOf(field.options, answer) === undefined) {
    const known = Object.values(field.options);
    return [
      `"${label}" is answered with "${shorten(answer)}". It takes: ${known.join("; ")}. ${didYouMean(answer, known)}`.trim(),
    ];
  }
  if (field.type !== "checkboxes") return [];
  const ticked = new Set(
    Array.from(answer.matchAll(/^[-*] \[x\] (.*)$/gim), ([, sentence = ""]) => withoutLinks(sentence)),
  );
  return field.sentences
    .filter((sentence) => !ticked.has(withoutLinks(sentence)))
    .map((sentence) => `Not agreed to: "${sentence}" Ask whoever sent it.`);
}

/** A sentence counts as agreed to whether or not its links came along. */
const withoutLinks = (sentence: string) => sentence.trim().replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");

const valueOf = (field: FormField, answer: string): string =>
  field.type === "dropdown" ? (optionOf(field.options, answer) ?? answer) : answer;

const optionOf = (options: Readonly<Record<string, string>>, answer: string): string | undefined =>
  Object.entries(options).find(([, words]) => words === answer)?.[0];

const wrongForm = (forms: readonly IssueForm[]): string =>
  `This is not the text of one of our forms: ${forms.map(({ name }) => `"${name}"`).join(", ")}. Open the issue, choose "Edit", and copy all of its text.`;

const shorten = (words: string) => (words.length > 60 ? `${words.slice(0, 57)}…` : words);
