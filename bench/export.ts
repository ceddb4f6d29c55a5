/* Writes what the usual ways draw: the site's own places, pairs and land, as compact as an expert would ship them. */
import { mkdirSync, writeFileSync } from "node:fs";
import type { Atlas, Place } from "../src/atlas/atlas.ts";
import { keysOf } from "../src/atlas/keys-of.ts";
import { REGIONS } from "../src/atlas/vocabulary.ts";
import { drawSheetLand } from "../src/map/land.ts";
import { gallStereographic } from "../src/map/projection.ts";
import { CENTER_LON, EQUATOR_Y, SHEET_SCALE, SHEET_WIDTH } from "../src/map/sheet.ts";
import type { MapData, NameData } from "./formats.ts";
import { readLines, writeTopology } from "./topology.ts";

/** Decimals of a degree in the files: 0.01 is about a km, a tenth of a pixel. */
const DECIMALS = 2;

/** Quantization of TopoJSON in degrees: the usual 1e4 steps around the world. */
const STEPS_PER_DEGREE = 1e4 / 360;

/** Returns the places in the order of the files: as the pairs name them, those without a pair last. */
export function placesInOrder({ places, partnerships }: Atlas): Place[] {
  const paired = [...partnerships.map(({ us }) => us), ...partnerships.map(({ partner }) => partner)];
  return [...new Set([...paired, ...places.values()])];
}

/** Writes map.json, names.json, land.json (degrees) and sheet.json (land as the site projects it) into a folder. */
export function exportData(folder: string, atlas: Atlas): void {
  const places = placesInOrder(atlas);
  const index = new Map(places.map((place, i) => [place, i]));
  const regions = keysOf(REGIONS);
  const map: MapData = {
    at: places.flatMap(({ at: [lon, lat] }) => [rounded(unrolled(lon)), rounded(lat)]),
    regions: places.map(({ country }) => regions.indexOf(country.region)).join(""),
    pairs: atlas.partnerships.flatMap(({ us, partner }) => [index.get(us) ?? 0, index.get(partner) ?? 0]),
  };
  const names: NameData = {
    labels: places.map(({ label }) => label),
    years: atlas.partnerships.map(({ signed }) => signed.year ?? 0),
  };
  const drawn = drawSheetLand();
  const coast = readLines(drawn.land);
  const borders = readLines(drawn.borders + drawn.contestedBorders);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown) =>
    writeFileSync(`${folder}/${name}.json`, JSON.stringify(value));
  write("map", map);
  write("names", names);
  write("land", writeTopology(coast, borders, toDegrees, STEPS_PER_DEGREE));
  write(
    "sheet",
    writeTopology(coast, borders, (point) => point, 1),
  );
}

const rounded = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

/** The same longitude between -270 and 90 degrees. */
const unrolled = (lon: number): number => (lon > CENTER_LON + 180 ? lon - 360 : lon);

/** Where a point of the site's sheet lies, as [lon, lat] in degrees, the longitude between -270 and 90. */
function toDegrees([x, y]: readonly [number, number]): [number, number] {
  const [lon, lat] = gallStereographic.invert(
    (x - SHEET_WIDTH / 2) / SHEET_SCALE,
    (EQUATOR_Y - y) / SHEET_SCALE,
  );
  return [(lon * 180) / Math.PI + CENTER_LON, (lat * 180) / Math.PI];
}
