import { pairId } from "../atlas/pair-id.ts";
import type { CountryRow, PartnershipRow, PlaceRow } from "../atlas/schemas.ts";
import { compareIds } from "../atlas/compare.ts";
import type { Binding } from "./answer.ts";
import type { Edit } from "./edits.ts";
import { type Line, pagesToRead, toRead } from "./line.ts";
import { placeChanges } from "./place-changes.ts";
import { type Found, type FoundStatement, pairName, resolve } from "./resolve.ts";
import { distinct, type Statement, toStatements } from "./statements.ts";
import { yearFinding } from "./year-finding.ts";

type Tables = {
  readonly places: readonly PlaceRow[];
  readonly partnerships: readonly PartnershipRow[];
  readonly countries: readonly CountryRow[];
};

/** What an answer of Wikidata means for our tables, line by line. Only lines with edits are ever applied. */
export type Proposal = {
  readonly newPairs: readonly Line[];
  readonly newPlaces: readonly Line[];
  readonly years: readonly Line[];
  readonly changedPlaces: readonly Line[];
  readonly yearsToSettle: readonly Line[];
  readonly ends: readonly Line[];
  readonly unclear: readonly Line[];
  readonly bad: readonly Line[];
  readonly lacking: readonly Line[];
  /** Pairs of the answer that we hold, with nothing to say about them. */
  readonly agreeing: number;
  /** Rows of the answer, and pairs that they tell of. */
  readonly rows: number;
  readonly pairs: number;
};

/** A pair of the answer with both its places found, and all that its statements say of it. */
type Pair = {
  readonly us: Found;
  readonly partner: Found;
} & Pick<Statement, "starts" | "ends" | "pages">;

/**
 * Compares an answer with the tables. The order of its rows, and rows that come twice, make no difference.
 * `thisYear` is the latest year in which a pair can have been signed.
 */
export function propose(bindings: readonly Binding[], tables: Tables, thisYear: number): Proposal {
  const { statements, nameless } = toStatements(bindings);
  const { found, unclear, bad } = resolve(statements, tables);
  const pairs = [...Map.groupBy(found, keyOf).values()].flatMap(joined);
  const held = new Map(tables.partnerships.map((row) => [pairId(row), row]));
  const compared = pairs.map((pair) => comparePair(pair, held.get(keyOf(pair)), thisYear));
  const of = (section: keyof Findings) => inOrder(compared.flatMap((findings) => findings[section] ?? []));
  const added = pairs.filter((_, i) => compared[i]?.newPairs);
  const seen = new Set(pairs.map(keyOf));
  // An answer may be that of one state, and then says nothing of the others.
  const asked = new Set<string | undefined>(statements.flatMap(({ us }) => us.states));
  const stateOf = new Map(tables.places.map(({ id, admin1_code }) => [id, admin1_code]));

  return {
    newPairs: of("newPairs"),
    newPlaces: inOrder(added.flatMap(({ us, partner }) => [us, partner]).flatMap(newPlaceLine)),
    years: of("years"),
    changedPlaces: placeChanges(pairs.flatMap(({ us, partner }) => [us, partner])),
    yearsToSettle: of("yearsToSettle"),
    ends: of("ends"),
    unclear: inOrder(unclear),
    bad: inOrder([
      ...bad,
      ...nameless.map((about) => toRead(about, "names no two items of Wikidata")),
      ...statements
        .filter(({ bothWays }) => bothWays)
        .map((said) => toRead(pairName(said), "a duplicate in the other direction: read as one pair")),
    ]),
    lacking: inOrder(
      tables.partnerships
        .filter((row) => asked.has(stateOf.get(row.us)) && !seen.has(pairId(row)))
        .map(lackingLine),
    ),
    agreeing: compared.filter((findings) => Object.keys(findings).length === 0).length,
    rows: bindings.length,
    pairs: statements.length,
  };
}

/** Several items of Wikidata may be one place of ours: what is said of them is said of one pair. */
function joined(same: readonly FoundStatement[]): Pair[] {
  const [first] = same;
  if (!first) return [];
  const all = <T extends string | number>(of: (said: Statement) => readonly T[]) =>
    distinct(same.flatMap(({ said }) => of(said)));
  return [
    {
      us: first.us,
      partner: first.partner,
      starts: all(({ starts }) => starts),
      ends: all(({ ends }) => ends),
      pages: all(({ pages }) => pages),
    },
  ];
}

type Findings = Partial<Record<"newPairs" | "years" | "yearsToSettle" | "ends", Line>>;

function comparePair(pair: Pair, row: PartnershipRow | undefined, thisYear: number): Findings {
  const about = `${pair.us.id} and ${pair.partner.id}`;
  const key = { us: pair.us.id, partner: pair.partner.id };
  const ends =
    pair.ends.length > 0 && row?.status !== "ended" ? { ends: toRead(about, endReason(pair, row)) } : {};
  // An ended pair that we lack is for an editor: its status needs a page that somebody has read.
  if (pair.ends.length > 0 && !row) return ends;

  const { year, settle, cells } = yearFinding(pair.starts, row, thisYear);
  const yearsToSettle = settle !== undefined && {
    yearsToSettle: toRead(about, `${settle}; ${pagesToRead(pair.pages)}`),
  };
  const found = year === undefined ? "no year" : `signed in ${year}, to be confirmed`;
  const reason = `${found}; ${pagesToRead(pair.pages)}`;
  const edits: Edit[] = [
    { table: "partnerships", kind: row ? "change" : "add", cells: { ...key, ...cells } },
  ];
  if (!row) return { newPairs: { about, reason, edits }, ...yearsToSettle };
  return { ...(year !== undefined && { years: { about, reason, edits } }), ...yearsToSettle, ...ends };
}

const endReason = ({ ends, pages }: Pair, row: PartnershipRow | undefined) =>
  `ended ${ends.join(" or ")}; ${row ? `the table says ${row.status}` : "the table does not have it"}; ${pagesToRead(pages)}`;

const keyOf = ({ us, partner }: Pick<Pair, "us" | "partner">) => pairId({ us: us.id, partner: partner.id });

function newPlaceLine(place: Found): Line[] {
  if (!("added" in place)) return [];
  const { id, name, kind, country_code, admin1_code, admin1_name, lat, lon, geoname_id } = place.added;
  const optional = {
    ...(admin1_code !== undefined && { admin1_code }),
    ...(admin1_name !== undefined && { admin1_name }),
    ...(geoname_id !== undefined && { geoname_id: String(geoname_id) }),
  };
  const cells = { id, name, kind, country_code, lat: String(lat), lon: String(lon), ...optional };
  const reason = `${name} (${place.side.item}), taken for a ${kind}, at ${lat}, ${lon}; no place of ours has its name or number`;
  return [{ about: id, reason, edits: [{ table: "places", kind: "add", cells }] }];
}

function lackingLine(row: PartnershipRow): Line {
  const reason = row.lists.includes("wikidata")
    ? "was found in Wikidata before"
    : `found in ${row.lists.join(", ")}`;
  return toRead(`${row.us} and ${row.partner}`, reason);
}

/** Lines by what they are about; what is said twice is said once. */
const inOrder = (lines: readonly Line[]): Line[] =>
  [...new Map(lines.map((line) => [`${line.about}\n${line.reason}`, line]))]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([, line]) => line);
