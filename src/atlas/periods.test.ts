import { describe, expect, it } from "vitest";
import type { Partnership } from "./atlas.ts";
import { periodsOf } from "./periods.ts";
import type { Region } from "./vocabulary.ts";

const row = (year: number | undefined, region: Region = "europe") =>
  ({ signed: { year }, partner: { country: { region } } }) as Partnership;
const labels = (years: readonly (number | undefined)[], count: number) =>
  periodsOf(
    years.map((year) => row(year)),
    count,
  ).map(({ label, partnerships }) => `${label}: ${partnerships.length}`);

describe("periodsOf", () => {
  it("gives the latest decades one each and takes the years before them together", () =>
    expect(labels([1931, 1956, 1957, 1964, 1978, 1979, undefined], 3)).toEqual([
      "1931 to 1959: 3",
      "1960s: 1",
      "1970s: 2",
    ]));
  it("gives none where no year is documented", () => expect(labels([undefined], 8)).toEqual([]));
  it("keeps a decade without a signing", () =>
    expect(labels([1956, 1978], 9)).toEqual(["1950s: 1", "1960s: 0", "1970s: 1"]));
  it("names the earliest period by its decade if it is one", () =>
    expect(labels([1956, 1961], 2)).toEqual(["1950s: 1", "1960s: 1"]));
  it("says which regions lead, all of them where they are level", () => {
    const [first, second] = periodsOf(
      [row(1956, "americas"), row(1957, "europe"), row(1961, "asia-pacific")],
      2,
    );
    expect(first?.led).toEqual(["europe", "americas"]);
    expect(second?.led).toEqual(["asia-pacific"]);
  });
});
