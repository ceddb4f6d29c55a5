import { expect, test } from "vitest";
import { fault, formatProblem, problem } from "./problem.ts";

const found = problem(
  "content/a.csv",
  { line: 3, column: 8 },
  fault("unknown-place", 'names the place "fr-lion"', 'Did you mean "fr-lyon"?', "", "Or add it."),
);

test("a problem is printed in three lines: where, what, and how to mend it", () => {
  expect(formatProblem(found)).toBe(
    'content/a.csv:3:8\n  Names the place "fr-lion".\n  Did you mean "fr-lyon"? Or add it.',
  );
});

test("a line alone means its first column", () => {
  expect(problem("content/a.csv", 3, found)).toEqual({ ...found, column: 1 });
});
