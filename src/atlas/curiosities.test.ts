import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm, EARTH_RADIUS_KM, type LonLat } from "../map/coordinates.ts";
import type { Atlas, Partnership, Place } from "./atlas.ts";
import { antipode, curiositiesOf, isNamesake, kmFromAntipode } from "./curiosities.ts";

const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
describe("isNamesake", () => {
  it.each([
    ["Toledo", "Toledo", true],
    ["Leon", "León", true],
    ["LaGrange", "La Grange", false],
    ["La Vergne", "La vergne", true],
    ["Laredo", "Nuevo Laredo", false],
  ])("%s and %s: %s", (us, partner, expected) =>
    expect(isNamesake({ us: { name: us }, partner: { name: partner } })).toBe(expected),
  );
});

describe("antipode", () => {
  it("is half the circumference away, and its own antipode's place", () =>
    fc.assert(
      fc.property(place, (at) => {
        const opposite = antipode(at);
        expect(distanceKm(at, opposite)).toBeCloseTo(Math.PI * EARTH_RADIUS_KM, 3);
        expect(Math.abs(opposite[0])).toBeLessThanOrEqual(180);
        expect(distanceKm(antipode(opposite), at)).toBeLessThan(0.001);
      }),
    ));

  it("is the nearer the longer the route, so that one list is both", () =>
    fc.assert(
      fc.property(place, place, (us, partner) => {
        const pair = { us: { at: us }, partner: { at: partner } };
        expect(kmFromAntipode(pair) + distanceKm(us, partner)).toBeCloseTo(Math.PI * EARTH_RADIUS_KM, 3);
      }),
    ));
});

describe("curiositiesOf", () => {
  const makePlace = (id: string, code: string, at: LonLat, population?: number) =>
    ({
      id,
      name: id,
      country: { code },
      at,
      population,
      partnerships: [] as Partnership[],
    }) as unknown as Place;
  const [north, south, near, far] = [
    makePlace("north", "US", [-100, 60], 500),
    makePlace("south", "US", [-100, 20], 900),
    makePlace("near", "MX", [-100, 19], 100),
    makePlace("far", "AU", [115, -32]),
  ];
  const alone = makePlace("alone", "US", [-100, 71]);
  const pair = (us: Place, partner: Place, year?: number) => {
    const row = {
      id: `${us.id}--${partner.id}`,
      us,
      partner,
      km: distanceKm(us.at, partner.at),
      signed: { year },
    } as Partnership;
    us.partnerships.push(row);
    partner.partnerships.push(row);
    return row;
  };
  const partnerships = [pair(north, far, 1990), pair(south, near), pair(north, near, 1960)];
  const atlas: Atlas = {
    places: new Map([north, south, near, far, alone].map((entry) => [entry.id, entry])),
    partnerships,
  };
  const found = curiositiesOf(atlas, 2);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  it("orders pairs by distance, both ways", () => {
    expect(ids(found.longest)[0]).toBe("north--far");
    expect(ids(found.shortest)).toEqual(["south--near", "north--near"]);
  });
  it("counts only documented years", () => expect(ids(found.oldest)).toEqual(["north--near", "north--far"]));
  it("leaves out pairs with an unknown population", () =>
    expect(found.unequal.map(({ larger, smaller }) => [larger.place.id, smaller.place.id])).toEqual([
      ["south", "near"],
      ["north", "near"],
    ]));
  it("ranks places of each side by partners, and by id where they are level", () => {
    expect(ids(found.mostPartners.us)).toEqual(["north", "south"]);
    expect(ids(found.mostPartners.abroad)).toEqual(["near", "far"]);
  });
  it("leaves places without a partner out of the extremes", () => {
    expect(ids(found.northernmost.us)).toEqual(["north", "south"]);
    expect(ids(found.southernmost.abroad)).toEqual(["far", "near"]);
  });
});
