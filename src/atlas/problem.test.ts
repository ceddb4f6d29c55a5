import { expect, test } from "vitest";
import { annotation, formatProblem, problem } from "./problem.ts";

const found = problem("content/a,b.csv", 3, "is 100% wrong");

test("a problem is printed so that editors can jump to its line", () => {
  expect(formatProblem(found)).toBe("content/a,b.csv:3: is 100% wrong");
});

test("an annotation escapes the signs that GitHub reads as the end of a field", () => {
  expect(annotation(found)).toBe("::error file=content/a%2Cb.csv,line=3::is 100%25 wrong");
});
