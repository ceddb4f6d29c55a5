import { describe, expect, test } from "vitest";
import type { LonLat } from "./coordinates.ts";
import { drawStateMap, STATE_MAP } from "./state-map.ts";
import { drawStates, drawUsDots, projectOnUsSheet, US_SHEET } from "./us-sheet.ts";

test.each<[string, LonLat]>([
  ["Ohio", [-83.55, 41.66]],
  ["Alaska", [-149.9, 61.22]],
  ["Hawaii", [-157.86, 21.31]],
  ["District of Columbia", [-77.04, 38.9]],
])("the map of %s has the state and its places inside the frame", (name, place) => {
  const { state, points } = drawStateMap(name, [place]);
  expect(state).not.toBe("");
  const [x = -1, y = -1] = points[0] ?? [];
  expect(x > 0 && x < STATE_MAP.width && y > 0 && y < STATE_MAP.height).toBe(true);
});

test("there is no map of a state that does not exist", () => {
  expect(() => drawStateMap("Franklin", [])).toThrow(RangeError);
});

describe("the sheet of the states", () => {
  test("holds the 50 states and the District, each with room on the sheet", () => {
    const states = drawStates();
    expect(states).toHaveLength(51);
    for (const { d, room } of states) {
      expect(d).not.toBe("");
      expect(room.at[0]).toBeLessThan(US_SHEET.width);
      expect(room.at[1]).toBeLessThan(US_SHEET.height);
    }
  });

  test("puts Alaska and Hawaii below the southwest", () => {
    const [x, y] = projectOnUsSheet([-149.9, 61.22]);
    expect(x < 250 && y > 450).toBe(true);
  });

  test("has a dot for each place, two at the same spot too", () => {
    expect(
      drawUsDots([
        [-83, 40],
        [-83, 40],
      ]).match(/h0/g),
    ).toHaveLength(2);
  });

  test("refuses a place abroad", () => {
    expect(() => projectOnUsSheet([2.35, 48.86])).toThrow(RangeError);
  });
});
