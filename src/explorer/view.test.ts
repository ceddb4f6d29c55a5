import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SHEET_HEIGHT, SHEET_WIDTH } from "../map/sheet.ts";
import { worldParts } from "../map/world-parts.ts";
import {
  boxOf,
  clampView,
  CLOSEST,
  coverScale,
  type View,
  viewOfBox,
  wholeScale,
  zoomAbout,
} from "./view.ts";

const frame = fc.record({
  width: fc.integer({ min: 280, max: 2560 }),
  height: fc.integer({ min: 200, max: 1400 }),
});
const point = fc.tuple(fc.integer({ min: 0, max: SHEET_WIDTH }), fc.integer({ min: 0, max: SHEET_HEIGHT }));
const view = fc.record({ middle: point, scale: fc.double({ min: 0.01, max: 40, noNaN: true }) });

/** A part of a pixel that rounding of floats may take. */
const HAIR = 1e-6;

describe("clampView", () => {
  test("shows nothing beyond the sheet, in a direction in which the sheet covers the frame", () => {
    fc.assert(
      fc.property(view, frame, (any, size) => {
        const { middle, scale } = clampView(any, size);
        const [halfX, halfY] = [size.width / scale / 2, size.height / scale / 2];
        if (2 * halfX <= SHEET_WIDTH) {
          expect(middle[0] - halfX).toBeGreaterThanOrEqual(-HAIR);
          expect(middle[0] + halfX).toBeLessThanOrEqual(SHEET_WIDTH + HAIR);
        } else expect(middle[0]).toBe(SHEET_WIDTH / 2);
        if (2 * halfY <= SHEET_HEIGHT) {
          expect(middle[1] - halfY).toBeGreaterThanOrEqual(-HAIR);
          expect(middle[1] + halfY).toBeLessThanOrEqual(SHEET_HEIGHT + HAIR);
        } else expect(middle[1]).toBe(SHEET_HEIGHT / 2);
      }),
    );
  });

  test("stays between the whole sheet and the closest look", () => {
    fc.assert(
      fc.property(view, frame, (any, size) => {
        const { scale } = clampView(any, size);
        expect(scale).toBeGreaterThanOrEqual(wholeScale(size));
        expect(scale).toBeLessThanOrEqual(CLOSEST * coverScale(size));
      }),
    );
  });

  test("leaves alone what it has clamped", () => {
    fc.assert(
      fc.property(view, frame, (any, size) => {
        const once = clampView(any, size);
        const twice = clampView(once, size);
        expect(twice.scale).toBe(once.scale);
        expect(twice.middle[0]).toBeCloseTo(once.middle[0], 6);
        expect(twice.middle[1]).toBeCloseTo(once.middle[1], 6);
      }),
    );
  });
});

describe("zoomAbout", () => {
  test("keeps the point under the pointer where it is", () => {
    const size = { width: 1000, height: 525 };
    const before: View = { middle: [1000, 525], scale: 2 };
    const at = [1100, 450] as const;
    const after = zoomAbout(before, 1.7, at, size);
    const onScreen = ({ middle, scale }: View) => [(at[0] - middle[0]) * scale, (at[1] - middle[1]) * scale];
    expect(after.scale).toBeCloseTo(3.4);
    expect(onScreen(after)[0]).toBeCloseTo(onScreen(before)[0] ?? NaN);
    expect(onScreen(after)[1]).toBeCloseTo(onScreen(before)[1] ?? NaN);
  });

  test.each([
    ["in", 100, CLOSEST * 0.5],
    ["out", 0.001, 0.5],
  ])("goes %s no further than it may", (_way, factor, scale) => {
    const size = { width: 1000, height: 525 };
    expect(zoomAbout({ middle: [1000, 525], scale: 1 }, factor, [300, 300], size).scale).toBeCloseTo(scale);
  });
});

describe("viewOfBox", () => {
  const sizes = [
    { width: 1440, height: 660 },
    { width: 390, height: 448 },
  ];
  const cases = worldParts.flatMap(({ label, box }) => sizes.map((size) => ({ label, size, box })));

  test.each(cases)("shows all of $label in a frame of $size.width by $size.height", ({ size, box }) => {
    const { middle, scale } = viewOfBox(box, size);
    const [halfX, halfY] = [size.width / scale / 2, size.height / scale / 2];
    expect(middle[0] - halfX).toBeLessThanOrEqual(box.left + HAIR);
    expect(middle[0] + halfX).toBeGreaterThanOrEqual(box.right - HAIR);
    expect(middle[1] - halfY).toBeLessThanOrEqual(box.top + HAIR);
    expect(middle[1] + halfY).toBeGreaterThanOrEqual(box.bottom - HAIR);
  });
});

test("boxOf holds its points, and no more", () => {
  expect(
    boxOf([
      [3, 9],
      [7, 1],
      [5, 5],
    ]),
  ).toEqual({ left: 3, top: 1, right: 7, bottom: 9 });
});
