import fc from "fast-check";
import { expect, test } from "vitest";
import { type Label, placeLabels } from "./labels.ts";

const frame = { left: 0, top: 0, right: 400, bottom: 200 };
const label = (text: string, x: number, y: number): Label => ({ text, x, y });

test.each([
  ["in the open stands to the right", label("Kobe", 100, 100), "start"],
  ["at the right edge stands to the left", label("Kobe", 395, 100), "end"],
  ["between both edges stands above", label("A name as wide as a narrow frame can hold", 200, 100), "middle"],
])("a label %s", (_where, name, anchor) => {
  expect(placeLabels([name], 16, frame)).toMatchObject([{ anchor }]);
});

test("a label without room is left out, and the first one given has the right of way", () => {
  const crowd = Array.from({ length: 9 }, (_, i) => label(`City ${i}`, 200, 100));
  const placed = placeLabels(crowd, 16, frame);
  expect(placed[0]?.text).toBe("City 0");
  expect(placed.length).toBeLessThan(crowd.length);
});

test("no two labels stand in the same place", () => {
  const point = fc.record({
    text: fc.string({ minLength: 1, maxLength: 12 }),
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 200 }),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), (points) => {
      const spots = placeLabels(points, 16, frame).map(
        ({ textX, textY, anchor }) => `${anchor} ${textX} ${textY}`,
      );
      expect(new Set(spots).size).toBe(spots.length);
    }),
  );
});
