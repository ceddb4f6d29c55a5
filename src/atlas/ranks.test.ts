import { describe, expect, it } from "vitest";
import type { Partnership } from "./atlas.ts";
import { largest, longest, oldest } from "./ranks.ts";

const rows = [
  { id: "b", km: 10, signed: { year: 1956 } },
  { id: "a", km: 30, signed: { year: 1956 } },
  { id: "c", km: 20, signed: { year: undefined } },
  { id: "d", km: 5, signed: { year: 1931 } },
] as Partnership[];
const ids = (list: Partnership[]) => list.map(({ id }) => id).join(" ");

describe("ranks of partnerships", () => {
  it("gives the oldest first, ties by id, and leaves out rows without a documented year", () =>
    expect(ids(oldest(rows, 9))).toBe("d a b"));
  it("gives the longest first", () => expect(ids(longest(rows, 2))).toBe("a c"));
  it("gives those whose smaller side is largest, and leaves out a pair with a side of unknown size", () => {
    const pair = (id: string, us?: number, partner?: number) =>
      ({ id, us: { population: us }, partner: { population: partner } }) as Partnership;
    const found = largest([pair("a", 9, 1), pair("b", 3, 3), pair("c", 99), pair("d", 2, 50)], 2);
    expect(found.map(({ id, smaller }) => [id, smaller.people])).toEqual([
      ["b", 3],
      ["d", 2],
    ]);
  });
});
