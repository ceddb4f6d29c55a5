import { compareIds } from "../atlas/compare.ts";
import type { CountryRow, PlaceRow } from "../atlas/schemas.ts";
import { type Line, sideName, toRead } from "./line.ts";
import { type Match, matcher, plainName } from "./match.ts";
import { freeId, newPlace, slugOf } from "./new-place.ts";
import type { Side, Statement } from "./statements.ts";
import { countryOf, stateOf, type Whereabouts, withinUs } from "./whereabouts.ts";

/** A side of a pair that is known by an id: of a row of ours, or of one to be added. */
export type Found = { readonly id: string; readonly side: Side } & (
  { readonly known: PlaceRow; readonly by: "geonames" | "name" } | { readonly added: PlaceRow }
);

export type FoundStatement = {
  readonly us: Found;
  readonly partner: Found;
  readonly said: Statement;
};

export type Resolved = {
  readonly found: readonly FoundStatement[];
  /** Statements that an editor must decide. */
  readonly unclear: readonly Line[];
  /** Statements of which nothing can be made. */
  readonly bad: readonly Line[];
};

type Known = { readonly places: readonly PlaceRow[]; readonly countries: readonly CountryRow[] };
type Located = Match & { readonly where: Whereabouts };
type Refused = Extract<Match, { readonly kind: "unclear" | "bad" }>;

/** Finds both sides of every statement among our places, or makes rows for them; tells of those it cannot. */
export function resolve(statements: readonly Statement[], known: Known): Resolved {
  const stateNames = new Map(
    known.places
      .filter(({ country_code }) => country_code === "US")
      .map(({ admin1_code, admin1_name }) => [admin1_code, admin1_name]),
  );
  const match = matcher(known.places);
  const countries = new Set(known.countries.map(({ code }) => code));
  const sides = new Map<string, { side: Side; located: Located | Refused }>();
  const locate = (side: Side, whereOf: (side: Side) => Whereabouts | string) => {
    const where = whereOf(side);
    const located =
      typeof where === "string"
        ? { kind: "bad" as const, reason: where }
        : { ...withSlug(side, match(side, where)), where };
    sides.set(side.item, { side, located });
  };
  const abroad = statements.filter((said) => !withinUs(said));
  for (const { us, partner } of abroad) {
    locate(us, (side) => stateOf(side, stateNames));
    locate(partner, (side) => countryOf(side, countries));
  }

  const found = foundSides([...sides.values()], known.places, stateNames);
  const told = statements.map((said) => [said, refusal(said, found)] as const);
  const lines = (kind: Refused["kind"]) =>
    told.flatMap(([said, refused]) =>
      refused?.kind === kind ? [toRead(pairName(said), refused.reason)] : [],
    );
  return {
    found: abroad.flatMap((said) => {
      const [us, partner] = [found.get(said.us.item), found.get(said.partner.item)];
      return us && partner && "id" in us && "id" in partner ? [{ us, partner, said }] : [];
    }),
    unclear: lines("unclear"),
    bad: lines("bad"),
  };
}

/** Returns the names of both sides as Wikidata has them. */
export const pairName = ({ us, partner }: Pick<Statement, "us" | "partner">): string =>
  `${sideName(us)} and ${sideName(partner)}`;

/** A new place needs a name that an id can be made of. */
const withSlug = (side: Side, match: Match): Match =>
  match.kind === "new" && slugOf(side.name ?? "") === ""
    ? { kind: "bad", reason: "has a name without a Latin letter" }
    : match;

type Sided = { readonly side: Side; readonly located: Located | Refused };

/** Returns for each item the place it is, or why it is none. Ids are given in the order of names, then items. */
function foundSides(
  sides: readonly Sided[],
  places: readonly PlaceRow[],
  stateNames: ReadonlyMap<string | undefined, string | undefined>,
): Map<string, Found | Refused> {
  const drafts = sides.flatMap(({ side, located }) =>
    located.kind === "new"
      ? [{ side, row: newPlace(side, located.where, located.at, stateNames.get(located.where.state)) }]
      : [],
  );
  drafts.sort((a, b) => compareIds(a.row.id, b.row.id) || compareIds(a.side.item, b.side.item));
  const rivals = Map.groupBy(
    [
      ...places.map((row) => ({ row, name: row.id })),
      ...drafts.map(({ side, row }) => ({ row, name: sideName(side) })),
    ].flatMap((rival) => [...keysOf(rival.row)].map((key) => ({ key, ...rival }))),
    ({ key }) => key,
  );

  const taken = new Set(places.map(({ id }) => id));
  const found = new Map<string, Found | Refused>();
  for (const { side, row } of drafts) {
    const rival = keysOf(row)
      .flatMap((key) => rivals.get(key) ?? [])
      .find((other) => other.row !== row);
    if (rival) {
      found.set(side.item, {
        kind: "unclear",
        reason: `it shares its name or GeoNames number with ${rival.name}`,
      });
      continue;
    }
    const id = freeId(row.id, taken);
    taken.add(id);
    found.set(side.item, { id, side, added: { ...row, id } });
  }
  for (const { side, located } of sides) {
    if (located.kind === "known") {
      found.set(side.item, { id: located.place.id, side, known: located.place, by: located.by });
    } else if (located.kind !== "new") found.set(side.item, located);
  }
  return found;
}

/** What no two rows of places.csv may share: the gate forbids the first, and the import could not tell the second apart. */
function keysOf({ name, country_code, admin1_code = "", geoname_id }: PlaceRow): string[] {
  const named = `${plainName(name)}|${country_code}|${admin1_code}`;
  return geoname_id === undefined ? [named] : [named, String(geoname_id)];
}

/** Returns why a statement cannot be used, with the side at fault. */
function refusal(
  said: Statement,
  found: ReadonlyMap<string, Found | Refused>,
): { kind: Refused["kind"]; reason: string } | undefined {
  if (withinUs(said)) return { kind: "bad", reason: "both are in one country, the United States" };
  const refused = [said.us, said.partner].flatMap((side) => {
    const match = found.get(side.item);
    return match && "reason" in match
      ? [{ kind: match.kind, reason: `${sideName(side)}: ${match.reason}` }]
      : [];
  });
  if (refused.length === 0) return undefined;
  return {
    kind: refused.some(({ kind }) => kind === "bad") ? "bad" : "unclear",
    reason: refused.map(({ reason }) => reason).join("; "),
  };
}
