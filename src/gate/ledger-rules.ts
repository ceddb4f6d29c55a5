import { fault, type Problem } from "../atlas/problem.ts";
import { futureYear } from "./date-faults.ts";
import { knownIds } from "./known-ids.ts";
import { rowSources } from "./row-sources.ts";
import { eachRow, inColumn, noIdTwice, noTwice, type Tables } from "./tables.ts";
import { unknownSource } from "./unknown.ts";

/** Rules for sources.csv, figures.csv and glossary.csv. */
export function ledgerRules(tables: Tables, today: string): Problem[] {
  const sources = knownIds(tables.sources, "id");
  return [
    ...noIdTwice("sources", tables),
    ...noIdTwice("glossary", tables),
    ...noTwice("glossary", tables, {
      kind: "term-twice",
      column: "term",
      keyOf: ({ term }) => term.toLowerCase(),
      describe: ({ term }) => `explains the term "${term}"`,
    }),
    ...eachRow("glossary", tables, (term) => rowSources("sources", term.sources, sources)),
    ...noIdTwice("figures", tables),
    ...noTwice("figures", tables, {
      kind: "figure-twice",
      column: "measure",
      keyOf: ({ measure, as_of, source, scope }) => [measure, as_of, source, scope].join("|"),
      describe: ({ measure, as_of }) => `gives the figure ${measure} as of ${as_of} from one source`,
    }),
    ...eachRow("figures", tables, ({ source, year, as_of }) => [
      inColumn("source", unknownSource(source, sources)),
      inColumn("year", futureYear(year, today)),
      !spans(as_of, year) && [
        "year",
        fault(
          "as-of-and-year-differ",
          `is as of "${as_of}" and filed under the year ${year}, which do not agree`,
          "Mend one of the two: year is the year that as_of names.",
        ),
      ],
    ]),
  ];
}

/** "about 1998 to 2001" spans 2000; words without a year span any. */
function spans(words: string, year: number): boolean {
  const years = (words.match(/\d{4}/g) ?? []).map(Number);
  return years.length === 0 || (Math.min(...years) <= year && year <= Math.max(...years));
}
