import { pairId } from "../atlas/pair-id.ts";
import { fault, type Problem } from "../atlas/problem.ts";
import type { EvidenceRow } from "../atlas/schemas.ts";
import { dateFault } from "./date-faults.ts";
import { knownPairs } from "./known-pairs.ts";
import { cellProblem, eachRow, inColumn, type Tables } from "./tables.ts";
import { unknownPair } from "./unknown.ts";

/** Rules for evidence.csv. */
export function evidenceRules(tables: Tables, today: string): Problem[] {
  const pairs = knownPairs(tables);
  return [
    ...eachRow("evidence", tables, (row) => [
      inColumn("us", unknownPair(row, pairs)),
      row.date !== undefined &&
        row.year !== undefined &&
        !row.date.startsWith(String(row.year)) && [
          "date",
          fault(
            "date-and-year-differ",
            `gives the year ${row.year} and the date ${row.date}, which do not agree`,
            "Mend one of the two; a page that gives two years has two rows.",
          ),
        ],
      inColumn("date", dateFault("date", row.date, today)),
      inColumn("published", dateFault("published", row.published, today)),
    ]),
    ...pagesTwice(tables),
  ];
}

/** A page that gives two years for a pair stands on two rows; a page that says one thing stands on one. */
function pagesTwice(tables: Tables): Problem[] {
  const byPage = Map.groupBy(tables.evidence.rows, ({ value }) => `${pairId(value)} ${value.url}`);
  return [...byPage.values()].flatMap((rows) =>
    rows.flatMap(({ line, value }, i) => {
      const first = rows.slice(0, i).find((earlier) => agree(earlier.value, value));
      if (!first) return [];
      const what = `lists the page ${value.url} a second time for ${value.us} and ${value.partner} (first on line ${first.line})`;
      return [
        cellProblem("evidence", tables, line, "url", fault("page-twice", what, "Keep one of the two.")),
      ];
    }),
  );
}

function agree(a: EvidenceRow, b: EvidenceRow): boolean {
  const same = <V>(one: V | undefined, other: V | undefined) =>
    one === undefined || other === undefined || one === other;
  return same(a.year, b.year) && same(a.date, b.date);
}
