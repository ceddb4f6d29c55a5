import { asciiFold } from "../atlas/ascii-fold.ts";
import type { Region, Status } from "../atlas/vocabulary.ts";
import { ROOT } from "../base/root.ts";
import { distanceKm, type LonLat } from "../map/coordinates.ts";
import { LOCALE } from "../locale.ts";
import { type Point, sheetPoint } from "../map/sheet.ts";
import type { MapFile } from "./map-file.ts";
import { usualId } from "./usual-id.ts";

/** A place as the map's script knows it. */
export type MapPlace = {
  readonly id: string;
  readonly name: string;
  /** "Toledo, Ohio". */
  readonly label: string;
  readonly country: { readonly code: string; readonly name: string; readonly region: Region };
  /** Postal code of the US state. */
  readonly state: string | undefined;
  /** [lon, lat] in degrees. */
  readonly at: LonLat;
  /** [x, y] in units of the sheet. */
  readonly point: Point;
  readonly population: number;
  /** Every spelling in small plain letters, the name first. */
  readonly spellings: readonly string[];
  readonly pairs: MapPair[];
};

/** A partnership as the map's script knows it. */
export type MapPair = {
  readonly us: MapPlace;
  readonly partner: MapPlace;
  readonly region: Region;
  /** Only a documented year. */
  readonly year: number | undefined;
  /** What the reader sees of the year. */
  readonly signed: string;
  readonly status: Status;
  readonly km: number;
  readonly route: number;
  readonly exchanges: MapExchange[];
};

export type MapExchange = Omit<MapFile["exchanges"][number], "pairs">;

export type MapAtlas = {
  readonly places: readonly MapPlace[];
  readonly byId: ReadonlyMap<string, MapPlace>;
  /** By state, community and partner. */
  readonly pairs: readonly MapPair[];
  readonly states: ReadonlyMap<string, string>;
  readonly countries: ReadonlyMap<string, string>;
};

/** Returns a text as it is compared: plain, small letters. */
export const fold = (text: string): string => asciiFold(text).toLowerCase();

/** Joins what /map/atlas.json sends. */
export function unpackAtlas({ countries, states, places, pairs, exchanges }: MapFile): MapAtlas {
  const lands = countries.map(([code, name, region]) => ({ code, name, region }));
  const known = places.id.map((sent, i): MapPlace => {
    const name = places.name[i] ?? "";
    const where = places.where[i];
    const country = lands[places.country[i] ?? -1];
    if (!country) throw new Error(`atlas.json: ${name} lies in no country`);
    const state = states[places.state[i] ?? -1]?.[0];
    const at: LonLat = [places.lon[i] ?? 0, places.lat[i] ?? 0];
    return {
      id: sent || usualId({ name, country, stateCode: state }),
      name,
      label: where ? `${name}, ${where}` : name,
      country,
      state,
      at,
      point: sheetPoint(at),
      population: places.population[i] ?? 0,
      spellings: [name, ...(places.others[i] || name).split("|")].map(fold),
      pairs: [],
    };
  });
  const drawn = new Map<Region, number>();
  const joined = pairs.us.map((us, i): MapPair => {
    const [a, b] = [known[us], known[pairs.partner[i] ?? -1]];
    if (!a || !b) throw new Error(`atlas.json: pair ${i} lacks a place`);
    const signed = pairs.signed[i] ?? "";
    const { region } = b.country;
    const route = drawn.get(region) ?? 0;
    drawn.set(region, route + 1);
    const pair: MapPair = {
      us: a,
      partner: b,
      region,
      year: typeof signed === "number" ? signed : undefined,
      signed: String(signed),
      status: pairs.status[i] ?? "listed",
      km: distanceKm(a.at, b.at),
      route,
      exchanges: [],
    };
    a.pairs.push(pair);
    b.pairs.push(pair);
    return pair;
  });
  for (const { pairs: rows, ...exchange } of exchanges) {
    for (const row of rows) joined[row]?.exchanges.push(exchange);
  }
  return {
    places: known,
    byId: new Map(known.map((place) => [place.id, place])),
    pairs: joined.sort(byTable),
    states: new Map(states),
    countries: new Map(countries.map(([code, name]) => [code, name])),
  };
}

const { compare } = new Intl.Collator(LOCALE);

/** By state, community and partner. */
function byTable(a: MapPair, b: MapPair): number {
  const state = ({ us }: MapPair) => us.label.slice(us.name.length);
  return (
    compare(state(a), state(b)) || compare(a.us.name, b.us.name) || compare(a.partner.name, b.partner.name)
  );
}

let fetched: Promise<MapAtlas> | undefined;

/** Fetches what choosing needs, once; rejects if it cannot be had, and tries anew when asked again. */
export function loadAtlas(): Promise<MapAtlas> {
  fetched ??= fetch(`${ROOT}/map/atlas.json`).then(async (answer) => {
    if (!answer.ok) throw new Error(`atlas.json: ${answer.status}`);
    return unpackAtlas((await answer.json()) as MapFile);
  });
  fetched.catch(() => (fetched = undefined));
  return fetched;
}
