import { isCalendarDay } from "../gate/partial-date.ts";
import { linesOf } from "./clean-words.ts";

/** Something that happened, on a date as exact as it is known: 1956, 1956-09 or 1956-09-11. */
export type DatedFact = { readonly date: string; readonly text: string };

const MONTHS = [
  "january", "february", "march", "april", "may", "june",
  "july", "august", "september", "october", "november", "december",
]; // prettier-ignore
const MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

/** How people write a date at the start of a line, with what separates it from the words. */
const FORMS = [
  /^(?<year>\d{4})-(?<number>\d\d)-(?<day>\d\d)(?!\d)/,
  // A day that the calendar lacks must not leave its month behind.
  /^(?<year>\d{4})-(?<number>\d\d)(?!-?\d)/,
  new RegExp(String.raw`^${MONTH} (?<day>\d\d?)(?:st|nd|rd|th)?,? (?<year>\d{4})`, "i"),
  new RegExp(String.raw`^(?<day>\d\d?)(?:\.|st|nd|rd|th)? ${MONTH},? (?<year>\d{4})`, "i"),
  new RegExp(String.raw`^${MONTH},? (?<year>\d{4})`, "i"),
  /^(?:in )?(?<year>\d{4})(?!-?\d)/i,
];
const BETWEEN = /^(?:\s*[:,;|–—-]\s*|\s+)(?=\S)/;

/**
 * Returns the dated facts in lines such as `1934-05-30 The first visit` or `May 30, 1934: The first visit`, oldest first, and
 * the lines in which there is none. A date later than `today` is none.
 */
export function datedFacts(
  typed: string,
  today: string,
): { readonly facts: readonly DatedFact[]; readonly rest: readonly string[] } {
  const facts: DatedFact[] = [];
  const rest: string[] = [];
  for (const line of linesOf(typed)) {
    const fact = datedFact(line.replace(/^[-*•]\s+/, ""));
    if (fact && fact.date <= today) facts.push(fact);
    else rest.push(line);
  }
  return { facts: facts.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)), rest };
}

function datedFact(line: string): DatedFact | undefined {
  for (const form of FORMS) {
    const found = form.exec(line);
    const date = found && isoDate(found.groups ?? {});
    const words = found ? line.slice(found[0].length) : "";
    if (date && BETWEEN.test(words)) return { date, text: words.replace(BETWEEN, "") };
  }
  return undefined;
}

/** Returns the date as exact as it is given, or undefined if the calendar has no such day. */
function isoDate({ year, number, month, day }: Readonly<Record<string, string | undefined>>) {
  const index =
    month === undefined
      ? Number(number)
      : MONTHS.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
  const parts = [
    year,
    number === undefined && month === undefined ? undefined : pad(index),
    day && pad(Number(day)),
  ];
  const date = parts.filter(Boolean).join("-");
  const isMonth = parts[1] === undefined || (index >= 1 && index <= 12);
  return isMonth && isCalendarDay(date) ? date : undefined;
}

const pad = (number: number) => String(number).padStart(2, "0");
