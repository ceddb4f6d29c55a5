import { describe, expect, test } from "vitest";
import { PLATE_WIDTH, type Screen, type Shape } from "./screen.ts";
import { SCREENS } from "./screens.ts";

/** A letter of 15 units is at most so wide on average, in bold a little wider. */
const LETTER = 8;
const BOLD = 8.9;

const right = (shape: Shape): number => {
  switch (shape.kind) {
    case "words":
      return shape.x + shape.text.length * (shape.strong ? BOLD : LETTER);
    case "box":
    case "press":
    case "line":
      return shape.x + shape.w;
    default:
      return shape.x + 20;
  }
};

describe.each(Object.entries<Screen>(SCREENS))(
  "the drawing %s",
  (_name, { alt, caption, height, shapes }) => {
    test("keeps within its plate", () => {
      for (const shape of shapes) {
        expect(right(shape), JSON.stringify(shape)).toBeLessThanOrEqual(PLATE_WIDTH);
        const foot = "h" in shape ? shape.y + shape.h : shape.y;
        expect(foot, JSON.stringify(shape)).toBeLessThanOrEqual(height);
      }
    });

    test("has words no wider than what there is to press", () => {
      for (const shape of shapes) {
        if (shape.kind !== "press" || shape.text === "") continue;
        const needed = shape.text.length * BOLD + (shape.number === undefined ? 14 : 36);
        expect(needed, shape.text).toBeLessThanOrEqual(shape.w);
      }
    });

    test("says in words what it shows and what to press, numbered from 1", () => {
      expect(alt).toMatch(/^Drawing of .{60,}\.$/);
      expect(caption).toMatch(/\.$/);
      const numbers = shapes.flatMap((shape) => (shape.kind === "press" ? (shape.number ?? []) : [])).sort();
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    });
  },
);
