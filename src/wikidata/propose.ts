import { pairId } from "../atlas/pair-id.ts";
import type { CountryRow, PartnershipRow, PlaceRow } from "../atlas/schemas.ts";
import { compareIds } from "../atlas/compare.ts";
import type { Binding } from "./answer.ts";
import { comparePair, type Findings, joined, keyOf } from "./compare-pair.ts";
import { type Line, toRead } from "./line.ts";
import { placeChanges } from "./place-changes.ts";
import { type Found, pairName, resolve } from "./resolve.ts";
import { toStatements } from "./statements.ts";

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
