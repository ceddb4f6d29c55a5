import { quote } from "../atlas/csv-text.ts";
import { oneLine } from "./clean-words.ts";
import { CORRECTION_FORM } from "./correct-a-fact-form.ts";
import { findWords, type FoundLine } from "./find-words.ts";
import { type Issue, UnusableIssue } from "./read-issue.ts";

/** What a correction asks for. Nobody but a reader of the source can make it. */
export type Correction = {
  /** Address of the page on this site. */
  readonly page: string;
  /** The row for corrections.csv, as it is to be written there. */
  readonly row: string;
  /** Where the fact may stand, the likeliest first. */
  readonly lines: readonly FoundLine[];
  /** What was sent along, each with the question it answers. */
  readonly sent: readonly (readonly [question: string, words: string])[];
};

/** How many lines are worth a look. */
const LIMIT = 5;

/** What a correction is looked up in. */
export type CorrectionGround = {
  /** The texts of `content/` by file. */
  readonly texts: ReadonlyMap<string, string>;
  readonly exists: (address: string) => boolean;
  readonly suggest: (address: string) => string;
  /** The day of writing, 2026-11-22. */
  readonly today: string;
};

/**
 * Returns what a filled-in form asks to be corrected, and where. Changes nothing.
 * @throws UnusableIssue if it names no page of this site
 */
export function correctionFromIssue({ answers }: Issue, ground: CorrectionGround): Correction {
  const given = (id: string) => answers.get(id) ?? "";
  const page = pageOf(given("page"), ground);
  const told = `The page said: “${oneLine(given("wrong"))}” It says now: “${oneLine(given("right"))}”`;
  const slug = page.replace(/#.*$/, "").split("/").findLast(Boolean) ?? "";
  return {
    page,
    row: [ground.today, page, quote(told)].join(","),
    lines: findWords(given("wrong"), ground.texts, slug, LIMIT),
    sent: CORRECTION_FORM.fields.flatMap(({ id, label }) => {
      const words = answers.get(id);
      return words === undefined || id === "page" ? [] : [[label, words] as const];
    }),
  };
}

/** The site may stand in a folder of a domain: then the page's address is the end of what the browser shows. */
function pageOf(typed: string, { exists, suggest }: CorrectionGround): string {
  const path = URL.canParse(typed, "https://site.example/")
    ? new URL(typed, "https://site.example/")
    : undefined;
  const steps = (path?.pathname ?? "")
    .replace(/index\.html$/, "")
    .split("/")
    .filter(Boolean);
  const ends = steps.map((_, i) => `/${steps.slice(i).join("/")}/`);
  const page = steps.length === 0 && path ? "/" : ends.find(exists);
  if (page === undefined) {
    const [question] = CORRECTION_FORM.fields;
    throw new UnusableIssue(
      `The answer to "${question.label}" is no page of this site: "${oneLine(typed).slice(0, 80)}". ${suggest(ends[0] ?? "/")}`.trim(),
    );
  }
  const hash = /^#[a-z0-9-]+$/.test(path?.hash ?? "") ? (path?.hash ?? "") : "";
  return page + hash;
}
