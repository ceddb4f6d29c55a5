import { describe, expect, it } from "vitest";
import type { Partnership } from "./atlas.ts";
import { decadeOf, growthOf } from "./growth.ts";

const signed = (basis: string, year?: number) => ({ signed: { basis, year } }) as Partnership;

describe("growthOf", () => {
  it("counts documented years by decade, with the empty decades between, and the other rows apart", () => {
    expect(
      growthOf([
        signed("documented", 1959),
        signed("documented", 1950),
        signed("documented", 1971),
        signed("disputed"),
        signed("unverified"),
        signed("unknown"),
      ]),
    ).toEqual({
      decades: [
        { decade: 1950, count: 2 },
        { decade: 1960, count: 0 },
        { decade: 1970, count: 1 },
      ],
      documented: 3,
      toConfirm: 2,
      unknown: 1,
    });
  });

  it("has no decades where no year is documented", () => {
    expect(growthOf([signed("unknown")])).toEqual({ decades: [], documented: 0, toConfirm: 0, unknown: 1 });
  });
});

describe("decadeOf", () => {
  it.each([
    [1950, 1950],
    [1959, 1950],
    [2000, 2000],
  ])("%i belongs to %i", (year, decade) => expect(decadeOf(year)).toBe(decade));
});
