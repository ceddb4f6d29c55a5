import { expect, test } from "vitest";
import { drawMarks } from "./marks.ts";

/** Marks that the lines of a drawing are cut into. */
const marksOf = ({ d, dashes }: ReturnType<typeof drawMarks>) => {
  const [mark = 0, gap = 0] = dashes.split(" ").map(Number);
  return [...d.matchAll(/h(\d+)/g)].reduce(
    (sum, [, length]) => sum + (Number(length) + gap) / (mark + gap),
    0,
  );
};

test.each([1, 2, 36, 99, 100, 101, 6434, 20_000])("%d marks are drawn", (count) => {
  expect(marksOf(drawMarks(count))).toBe(count);
});

test.each([0, -1, 1.5, 20_001, NaN])("%d marks are refused", (count) => {
  expect(() => drawMarks(count)).toThrow(RangeError);
});

test("thousands of marks weigh little", () => {
  expect(drawMarks(20_000).d.length).toBeLessThan(3000);
});
