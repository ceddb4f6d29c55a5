import type { Named } from "./documents.ts";
import { pairId } from "../atlas/pair-id.ts";
import { isCalendarDay, isLater } from "./partial-date.ts";
import { type Problem, problem } from "../atlas/problem.ts";
import type { ExchangeMatter } from "../atlas/schemas.ts";
import { knownIds, knownPairs, type Tables } from "./tables.ts";
import type { Path } from "./yaml-offset.ts";

type Fault = { readonly at: Path; readonly message: string };

/** Rules for the fields of one exchange. `today` is the latest date that is not in the future. */
export function exchangeRules(
  { file, matter, lineOf }: Named<ExchangeMatter>,
  tables: Tables,
  today: string,
): Problem[] {
  if (!matter) return [];
  const faults = [
    ...pairFaults(matter, tables),
    ...yearFaults(matter, today),
    ...dateFaults(matter, today),
    ...sourceFaults(matter),
  ];
  if (matter.dek === matter.description) {
    faults.push({
      at: ["description"],
      message: "has the same text as dek and as description. Write the description anew.",
    });
  }
  return faults.map(({ at, message }) => problem(file, lineOf(at), message));
}

function pairFaults({ us, partners }: ExchangeMatter, tables: Tables): Fault[] {
  const places = knownIds(tables.places, "id");
  const pairs = knownPairs(tables);
  const unknown = (id: string) =>
    `names the place "${id}", which content/places.csv does not list.${places.suggest(id)}`;
  const faults: Fault[] = places.has(us) ? [] : [{ at: ["us"], message: unknown(us) }];
  for (const [index, partner] of partners.entries()) {
    const at = ["partners", index];
    if (!places.has(partner)) faults.push({ at, message: unknown(partner) });
    else if (partners.indexOf(partner) < index)
      faults.push({ at, message: `names the partner "${partner}" twice. Keep one.` });
    else if (places.has(us) && !pairs.has(pairId({ us, partner }))) {
      faults.push({
        at,
        message: `names the pair ${us} and ${partner}, which content/partnerships.csv does not list`,
      });
    }
  }
  return faults;
}

function yearFaults({ year }: ExchangeMatter, today: string): Fault[] {
  return isLater(String(year), today)
    ? [{ at: ["year"], message: `has the year ${year}, which is in the future` }]
    : [];
}

function dateFaults({ dates }: ExchangeMatter, today: string): Fault[] {
  return dates.flatMap(({ date }, index) => {
    const at = ["dates", index, "date"];
    const before = dates[index - 1]?.date;
    if (!isCalendarDay(date))
      return [{ at, message: `has the date ${date}, which is not a day of the calendar` }];
    if (isLater(date, today)) return [{ at, message: `has the date ${date}, which is in the future` }];
    if (before === undefined || !isLater(before, date)) return [];
    return [
      { at, message: `has the date ${date} below ${before}. Put the dates in order, the oldest first.` },
    ];
  });
}

function sourceFaults({ sources }: ExchangeMatter): Fault[] {
  return sources.flatMap(({ id }, index) =>
    sources.findIndex((source) => source.id === id) < index
      ? [
          {
            at: ["sources", index, "id"],
            message: `has a second source with the id "${id}". Give each source an id of its own.`,
          },
        ]
      : [],
  );
}
