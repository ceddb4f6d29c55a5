import { asciiFold } from "../atlas/ascii-fold.ts";
import { compareIds } from "../atlas/compare.ts";
import type { PlaceRow } from "../atlas/schemas.ts";
import { distanceKm, type LonLat } from "../map/coordinates.ts";
import type { Side } from "./statements.ts";
import type { Whereabouts } from "./whereabouts.ts";

/** Places of one name, in one state or country, are one if they lie no further apart: the points of a large city do. */
export const SAME_NAME_KM = 30;
/** A place without a namesake may be one of ours under another name if it lies no further away. */
export const OTHER_NAME_KM = 2;

export type Match =
  | { readonly kind: "known"; readonly place: PlaceRow; readonly by: "geonames" | "name" }
  | { readonly kind: "new"; readonly at: LonLat }
  /** It could be one of ours, and only an editor can tell. */
  | { readonly kind: "unclear"; readonly reason: string }
  /** Nothing can be done with it. */
  | { readonly kind: "bad"; readonly reason: string };

const unclear = (reason: string): Match => ({ kind: "unclear", reason });
const bad = (reason: string): Match => ({ kind: "bad", reason });

/** Returns a reader that finds places of Wikidata among ours: by number of GeoNames, else by name and nearness. */
export function matcher(places: readonly PlaceRow[]): (side: Side, where: Whereabouts) => Match {
  const byNumber = Map.groupBy(places, ({ geoname_id }) => geoname_id);
  const byCountry = Map.groupBy(places, ({ country_code }) => country_code);
  return (side, where) => {
    const numbered = side.geonames.flatMap((number) => byNumber.get(number) ?? []);
    if (numbered.length > 0) return byGeonames(side, where, numbered);
    const nearby = (byCountry.get(where.country) ?? []).filter(
      ({ admin1_code }) => where.state === undefined || admin1_code === where.state,
    );
    return byName(side, nearby);
  };
}

function byGeonames(side: Side, where: Whereabouts, numbered: readonly PlaceRow[]): Match {
  const elsewhere = numbered.find((place) => !isIn(place, where));
  if (elsewhere) {
    return unclear(
      `its GeoNames number is that of ${elsewhere.id}, and Wikidata puts it in ${where.state ?? where.country}`,
    );
  }
  const namesakes = numbered.length === 1 ? numbered : numbered.filter((place) => hasName(place, side.name));
  const [place, other] = namesakes;
  if (place && !other) return { kind: "known", place, by: "geonames" };
  return unclear(`its GeoNames numbers are those of ${ids(numbered)}`);
}

function byName(side: Side, places: readonly PlaceRow[]): Match {
  const { name, geonames, at: points } = side;
  const [at, ...others] = points;
  if (name === undefined) return bad("has no English name");
  if (/^[=+\-@]/.test(name)) return bad("has a name that a spreadsheet would take for a formula");
  if (!at) return bad("has no coordinates");
  const spread = Math.max(0, ...others.map((other) => distanceKm(at, other)));
  if (spread > SAME_NAME_KM) return bad(`has coordinates that lie ${Math.round(spread)} km apart`);

  const namesakes = places.filter((place) => hasName(place, name));
  const near = namesakes.filter((place) => kmTo(place, at) <= SAME_NAME_KM);
  const [place, second] = near;
  if (place && second) return unclear(`it could be any of ${ids(near)}, all within ${SAME_NAME_KM} km`);
  if (place) return { kind: "known", place, by: "name" };

  const unlikely = namesakes.filter(({ geoname_id }) => geoname_id === undefined || geonames.length === 0);
  const [far] = unlikely;
  if (far) return unclear(`it has the name of ${far.id}, which lies ${Math.round(kmTo(far, at))} km from it`);
  const neighbor = places.find((candidate) => kmTo(candidate, at) <= OTHER_NAME_KM);
  if (neighbor) {
    return unclear(
      `it lies ${kmTo(neighbor, at).toFixed(1)} km from ${neighbor.id}: the same place under another name, or its neighbor`,
    );
  }
  return { kind: "new", at };
}

const isIn = (place: PlaceRow, { country, state }: Whereabouts) =>
  place.country_code === country && (state === undefined || place.admin1_code === state);

const kmTo = ({ lon, lat }: PlaceRow, at: LonLat) => distanceKm([lon, lat], at);

const ids = (places: readonly PlaceRow[]) =>
  places
    .map(({ id }) => id)
    .sort(compareIds)
    .join(" and ");

/** Returns whether a place has the name, as a name, alias or name in its own language. */
export function hasName({ name, aliases = [], native_name }: PlaceRow, wanted: string | undefined): boolean {
  const plain = plainName(wanted ?? "");
  return plain !== "" && [name, ...aliases, native_name ?? ""].some((known) => plainName(known) === plain);
}

/** Returns a name without accents, capitals and signs: "São Tomé" and "Sao-Tome" are one name. */
export const plainName = (name: string) =>
  asciiFold(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
