import type { Named } from "./documents.ts";
import { type Fault, fault, type Problem, problem } from "../atlas/problem.ts";
import type { ExchangeMatter } from "../atlas/schemas.ts";
import { dateFault, futureYear } from "./date-faults.ts";
import { knownPlaces } from "./known-names.ts";
import { knownPairs } from "./known-pairs.ts";
import { isLater } from "./partial-date.ts";
import type { Tables } from "./tables.ts";
import { unknownPair, unknownPlace } from "./unknown.ts";
import type { Path } from "./yaml-offset.ts";

type FieldFault = readonly [field: Path, found: Fault | undefined];

/** Rules for the fields of one exchange. `today` is the latest date that is not in the future. */
export function exchangeRules(
  { file, matter, spotOf }: Named<ExchangeMatter>,
  tables: Tables,
  today: string,
): Problem[] {
  if (!matter) return [];
  return [
    ...pairFaults(matter, tables),
    ...yearFaults(matter, today),
    ...dateFaults(matter, today),
    ...sourceFaults(matter),
    ...dekFaults(matter),
  ].flatMap(([field, found]) => (found ? [problem(file, spotOf(field), found)] : []));
}

function pairFaults({ us, partners }: ExchangeMatter, tables: Tables): FieldFault[] {
  const places = knownPlaces(tables);
  const pairs = knownPairs(tables);
  const partnerFault = (partner: string, index: number): Fault | undefined => {
    if (!places.has(partner)) return unknownPlace(partner, places);
    if (partners.indexOf(partner) < index) {
      return fault("partner-twice", `names the partner "${partner}" twice`, "Keep one.");
    }
    return places.has(us) ? unknownPair({ us, partner }, pairs) : undefined;
  };
  return [
    [["us"], unknownPlace(us, places)],
    ...partners.map((partner, index) => [["partners", index], partnerFault(partner, index)] as const),
  ];
}

const yearFaults = ({ year }: ExchangeMatter, today: string): FieldFault[] => [
  [["year"], futureYear(year, today)],
];

const dateFaults = ({ dates }: ExchangeMatter, today: string): FieldFault[] =>
  dates.map(({ date }, index) => {
    const before = dates[index - 1]?.date;
    return [
      ["dates", index, "date"],
      dateFault("date", date, today) ??
        (before !== undefined && isLater(before, date)
          ? fault(
              "dates-out-of-order",
              `has the date ${date} below ${before}`,
              "Put the dates in order, the oldest first.",
            )
          : undefined),
    ];
  });

const sourceFaults = ({ sources }: ExchangeMatter): FieldFault[] =>
  sources.map(({ id }, index) => [
    ["sources", index, "id"],
    sources.findIndex((source) => source.id === id) < index
      ? fault(
          "source-id-twice",
          `has a second source with the id "${id}"`,
          "Give each source an id of its own.",
        )
      : undefined,
  ]);

const dekFaults = ({ dek, description }: ExchangeMatter): FieldFault[] =>
  dek === description
    ? [
        [
          ["description"],
          fault(
            "description-like-dek",
            "has the same text as dek and as description",
            "Write the description anew: one sentence for those who have not opened the page.",
          ),
        ],
      ]
    : [];
