import { expect, test } from "vitest";
import type { Point } from "./sheet.ts";
import { roomiest } from "./roomiest.ts";

const square = (left: number, top: number, size: number): Point[] => [
  [left, top],
  [left + size, top],
  [left + size, top + size],
  [left, top + size],
];

test("a word has most room in the middle of a square, as wide as the square allows", () => {
  const room = roomiest([square(0, 0, 220)]);
  expect(room?.at[0]).toBeCloseTo(110);
  expect(room?.half).toBeCloseTo(50);
});

test("of two parts the larger one has the room", () => {
  expect(roomiest([square(0, 0, 20), square(100, 0, 80)])?.at[0]).toBeGreaterThan(100);
});

test("a hole is no room", () => {
  const [x = 0, y = 0] = roomiest([square(0, 0, 240), square(60, 60, 120)])?.at ?? [];
  expect(x > 60 && x < 180 && y > 60 && y < 180).toBe(false);
});

test("nothing has no room", () => {
  expect(roomiest([])).toBeUndefined();
});
