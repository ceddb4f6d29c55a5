import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../atlas/table-atlas.ts";
import { routesAndDots } from "../atlas/sheet-routes.ts";
import { REGIONS } from "../atlas/vocabulary.ts";
import { drawSheetArc } from "../map/arc.ts";
import { drawSheetParts } from "../map/world-sheet.ts";
import { unpackAtlas } from "./map-atlas.ts";
import { packAtlas } from "./pack.ts";

const atlas = readAtlas();
const file = packAtlas(atlas, []);
const map = unpackAtlas(file);

describe("what the map's script knows", () => {
  it("is every place, by the id it has in the tables", () => {
    expect(map.places.map(({ id }) => id).sort()).toEqual([...atlas.places.keys()].sort());
  });

  it("is every partnership with its year, status and distance", () => {
    const ours = atlas.partnerships.map(
      ({ us, partner, signed, status, km }) =>
        `${us.id} ${partner.id} ${signed.text} ${signed.year} ${status} ${Math.round(km)}`,
    );
    const sent = map.pairs.map(
      ({ us, partner, signed, year, status, km }) =>
        `${us.id} ${partner.id} ${signed} ${year} ${status} ${Math.round(km)}`,
    );
    expect(sent.sort()).toEqual(ours.sort());
  });

  it("tells namesakes apart", () => {
    const labels = Map.groupBy(map.places, ({ label }) => label);
    expect([...labels].filter(([, places]) => places.length > 1).map(([label]) => label)).toEqual([]);
  });

  it("finds the route of each partnership in the drawing", () => {
    const sheet = drawSheetParts(routesAndDots(atlas));
    const dataOf = (region: string) =>
      [...(sheet.get(`routes-${region}`) ?? "").matchAll(/ d="([^"]*)"/g)].map(([, d]) => d);
    const routes = new Map(Object.keys(REGIONS).map((region) => [region, dataOf(region)]));
    const wrong = map.pairs.filter(({ us, partner, region, route }) => {
      const [from, to] = [atlas.places.get(us.id), atlas.places.get(partner.id)];
      return !from || !to || routes.get(region)?.[route] !== drawSheetArc(from.at, to.at).d.join("");
    });
    expect(wrong.map(({ us, partner }) => `${us.id} ${partner.id}`)).toEqual([]);
  });

  it("weighs at most 100 kB on the way", () => {
    expect(gzipSync(JSON.stringify(file)).length).toBeLessThan(100_000);
  });
});
