import type { LandTopology, MapData, NameData } from "../../formats.ts";

/** Regions in the order of the files, with inks and how strongly routes are drawn, as on the site. */
export const REGIONS = [
  { id: "europe", ink: "#b23a1a", opacity: 0.16 },
  { id: "asia-pacific", ink: "#0b5c6b", opacity: 0.2 },
  { id: "americas", ink: "#8a5a00", opacity: 0.25 },
  { id: "africa-middle-east", ink: "#5b3a8c", opacity: 0.33 },
] as const;

export const [SEA, LAND, COAST, INK] = ["#e9f0ee", "#d9d3c4", "#8a8270", "#12343b"];

export type LonLat = [lon: number, lat: number];

export type Pair = {
  readonly us: Place;
  readonly partner: Place;
  /** Index of the file, by which names.json knows it. */
  readonly index: number;
};

export type Place = {
  readonly index: number;
  readonly at: LonLat;
  /** Index in REGIONS. */
  readonly region: number;
  readonly pairs: Pair[];
};

/** Width of a dot in pixels by number of partners, as on the site. */
export const dotSize = ({ pairs: { length } }: Place): number =>
  length >= 16 ? 4.8 : length >= 8 ? 3.4 : length >= 4 ? 2.4 : length >= 2 ? 1.5 : 1;

const get = async <T>(name: string): Promise<T> => (await fetch(`/data/${name}.json`)).json();

/** Fetches what the map needs. */
export async function loadAtlas(land: "land" | "sheet") {
  const [{ at, regions, pairs: ends }, topology] = await Promise.all([
    get<MapData>("map"),
    get<LandTopology>(land),
  ]);
  const places = Array.from(regions, (region, index): Place => {
    return { index, at: [at[2 * index]!, at[2 * index + 1]!], region: Number(region), pairs: [] };
  });
  const pairs: Pair[] = [];
  for (let i = 0; i < ends.length; i += 2) {
    const pair = { us: places[ends[i]!]!, partner: places[ends[i + 1]!]!, index: i / 2 };
    pairs.push(pair);
    pair.us.pairs.push(pair);
    pair.partner.pairs.push(pair);
  }
  return { places, pairs, topology };
}

export const loadNames = () => get<NameData>("names");
