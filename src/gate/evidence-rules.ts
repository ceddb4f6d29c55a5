import { TABLES } from "../atlas/content.ts";
import { pairId } from "../atlas/pair-id.ts";
import { isCalendarDay, isLater } from "./partial-date.ts";
import { type Problem, problem } from "../atlas/problem.ts";
import type { EvidenceRow } from "../atlas/schemas.ts";
import { eachRow, knownPairs, type Tables } from "./tables.ts";

/** Rules for evidence.csv. */
export function evidenceRules(tables: Tables, today: string): Problem[] {
  const pairs = knownPairs(tables);
  return [
    ...eachRow("evidence", tables, (row) => [
      !pairs.has(pairId(row)) &&
        `names the pair ${row.us} and ${row.partner}, which content/partnerships.csv does not list`,
      row.date !== undefined &&
        row.year !== undefined &&
        !row.date.startsWith(String(row.year)) &&
        `gives the year ${row.year} and the date ${row.date}, which do not agree`,
      ...dateFaults("date", row.date, today),
      ...dateFaults("published", row.published, today),
    ]),
    ...pagesTwice(tables),
  ];
}

function dateFaults(column: string, date: string | undefined, today: string) {
  if (date === undefined) return [];
  return [
    isLater(date, today) && `has the ${column} ${date}, which is in the future`,
    !isCalendarDay(date) && `has the ${column} ${date}, which is not a day of the calendar`,
  ];
}

/** A page that gives two years for a pair stands on two rows; a page that says one thing stands on one. */
function pagesTwice({ evidence }: Tables): Problem[] {
  const byPage = Map.groupBy(evidence.rows, ({ value }) => `${pairId(value)} ${value.url}`);
  return [...byPage.values()].flatMap((rows) =>
    rows.flatMap(({ line, value }, i) => {
      const first = rows.slice(0, i).find((earlier) => agree(earlier.value, value));
      const message = `lists the page ${value.url} a second time for ${value.us} and ${value.partner}`;
      return first
        ? [
            problem(
              TABLES.evidence.file,
              line,
              `${message} (first on line ${first.line}). Keep one of the two.`,
            ),
          ]
        : [];
    }),
  );
}

function agree(a: EvidenceRow, b: EvidenceRow): boolean {
  const same = <V>(one: V | undefined, other: V | undefined) =>
    one === undefined || other === undefined || one === other;
  return same(a.year, b.year) && same(a.date, b.date);
}
