/** Every question of the form, with what it holds at first. A box that is ticked holds "yes". */
export const EMPTY = {
  "us-community": "",
  "us-region": "",
  "us-title": "Mayor",
  "us-official": "",
  "us-committee": "",
  "partner-community": "",
  "partner-region": "",
  "partner-title": "Mayor",
  "partner-official": "",
  "partner-committee": "",
  kind: "sister",
  "arts-and-culture": "",
  "youth-and-education": "",
  "business-and-trade": "",
  "community-development": "",
  "other-fields": "",
  term: "years",
  years: "",
  gift: "nothing",
  money: "",
  "gift-words": "",
  signing: "",
  "first-exchange": "",
  "first-language": "English",
  "second-language": "",
  direction: "ltr",
  columns: "",
} as const;

export type Question = keyof typeof EMPTY;
/** What the form holds, as it was typed. */
export type Entries = Readonly<Record<Question, string>>;

export const QUESTIONS = Object.keys(EMPTY) as readonly Question[];

/**
 * Returns the entries that a stored text holds, or undefined if it is none of ours. A question that it lacks, or answers
 * with anything but text, has its first answer again. The page passes those, which its form holds anyway.
 */
export function parseEntries(text: string, first: Entries): Entries | undefined {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return undefined;
  const found = new Map<string, unknown>(Object.entries(stored));
  const entries: Record<Question, string> = { ...first };
  for (const question of Object.keys(first) as Question[]) {
    const answer = found.get(question);
    if (typeof answer === "string") entries[question] = answer;
  }
  return entries;
}
