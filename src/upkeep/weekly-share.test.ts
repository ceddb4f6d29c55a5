import { expect, test } from "vitest";
import { weeklyShare, weekOf, WEEKS } from "./weekly-share.ts";

const addresses = Array.from({ length: 1600 }, (_, index) => `https://town.example/${index}`);

test("in as many weeks as there are shares, each address has its turn once", () => {
  const shares = Array.from({ length: WEEKS }, (_, week) => weeklyShare(addresses, 3000 + week));
  expect(shares.flat().sort()).toEqual([...addresses].sort());
});

test("shares are about equal", () => {
  for (let week = 0; week < WEEKS; week += 1) {
    expect(weeklyShare(addresses, week).length).toBeGreaterThan(140);
    expect(weeklyShare(addresses, week).length).toBeLessThan(260);
  }
});

test("new addresses move no other", () => {
  const share = weeklyShare(addresses, 5);
  expect(weeklyShare(["https://new.example/", ...addresses], 5)).toEqual(expect.arrayContaining(share));
});

test.each([
  ["Sunday night and Monday morning", "2026-11-22T23:59:59Z", "2026-11-23T00:00:00Z", 1],
  ["Monday morning and Sunday night", "2026-11-23T00:00:00Z", "2026-11-29T23:59:59Z", 0],
  ["the turn of a year with 53 weeks", "2026-12-31T12:00:00Z", "2027-01-07T12:00:00Z", 1],
])("weeks between %s", (_name, first, second, weeks) => {
  expect(weekOf(new Date(second)) - weekOf(new Date(first))).toBe(weeks);
});
