import { describe, expect, test } from "vitest";
import { broken, check } from "./broken-content.fixture.ts";
import { stateFault } from "./state-rules.ts";

const place = (admin1_name: string, lat: number, lon: number) =>
  stateFault({ id: "us-x", name: "X", kind: "city", country_code: "US", admin1_name, lat, lon })?.[1];

describe("a place of the United States lies in its state", () => {
  test.each([
    ["in it", "Ohio", 41.66, -83.55],
    ["on a pier, a little beyond its shore", "California", 37.86, -122.48],
    ["on the west of the antimeridian", "Alaska", 51.88, -176.65],
    ["on the east of the antimeridian", "Alaska", 52.9, 172.9],
    ["on an island", "Hawaii", 21.3, -157.86],
    ["in the capital", "District of Columbia", 38.9, -77.04],
  ])("%s", (_title, state, lat, lon) => {
    expect(place(state, lat, lon)).toBeUndefined();
  });

  test.each([
    ["the minus forgotten", "Ohio", 41.66, 83.55, "Did you mean lat 41.66 and lon -83.55?"],
    ["lat and lon interchanged", "Ohio", -83.55, 41.66, "Did you mean lat 41.66 and lon -83.55?"],
    ["interchanged, and the minus forgotten", "Ohio", 83.55, 41.66, "Did you mean lat 41.66 and lon -83.55?"],
    ["the minus before lat", "Ohio", -41.66, -83.55, "Did you mean lat 41.66 and lon -83.55?"],
    ["in another state", "Ohio", 39.8, -89.64, "The point lies in Illinois."],
    ["in another country", "Ohio", 48.85, 2.35, "Correct lat and lon"],
    ["at the pole", "Alaska", 90, 0, "Correct lat and lon"],
  ])("%s", (_title, state, lat, lon, mend) => {
    const found = place(state, lat, lon);
    expect(found?.kind).toBe("outside-state");
    expect(found?.what).toMatch(/km outside of/);
    expect(found?.mend).toContain(mend);
  });

  test.each([
    ["Ohoi", 'Did you mean "Ohio"?'],
    ["Puerto Rico", "Write the name of the state"],
  ])("%s is no state", (state, mend) => {
    expect(place(state, 41.66, -83.55)).toMatchObject({
      kind: "unknown-state",
      mend: expect.stringContaining(mend),
    });
  });
});

const PLACES = "content/places.csv";

test("the check names the line", () => {
  expect(check(broken(PLACES, "OH,Ohio,US,41.66,-83.55", "OH,Ohio,US,41.66,83.55"))).toMatchObject([
    { file: PLACES, line: 2, column: 37, kind: "outside-state" },
  ]);
});

test("a state that two rows name otherwise is told once", () => {
  const faults = check(broken(PLACES, "us-oh,Ohio,state,OH,Ohio", "us-oh,Ohio,state,OH,Ohoi"));
  expect(faults.map(({ line }) => line)).toHaveLength(1);
});
