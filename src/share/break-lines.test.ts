import { describe, expect, test } from "vitest";
import { breakLines, fitName, wrapLines } from "./break-lines.ts";

const letters = (text: string) => text.length / 2;

describe("breakLines", () => {
  test.each([
    ["a", 1, ["a"]],
    ["South San Francisco", 2, ["South San", "Francisco"]],
    ["Bosnia and Herzegovina", 2, ["Bosnia and", "Herzegovina"]],
    ["one two three four five six", 3, ["one two", "three four", "five six"]],
  ])("sets %j on %i lines as evenly as can be", (text, count, lines) => {
    expect(breakLines(text, count, letters).lines).toEqual(lines);
  });
});

describe("wrapLines", () => {
  test("takes no more lines than the column asks for", () => {
    expect(wrapLines("one two three four", 100, letters)).toEqual(["one two three four"]);
    expect(wrapLines("one two three four", 5, letters)).toEqual(["one two", "three four"]);
  });

  test("gives a word wider than the column a line of its own", () => {
    expect(wrapLines("a Llanfairpwllgwyngyll", 5, letters)).toEqual(["a", "Llanfairpwllgwyngyll"]);
  });
});

describe("fitName", () => {
  test.each(["Brea", "Winston-Salem", "South San Francisco", "Truth or Consequences", "A".repeat(60)])(
    "sets %s within its column",
    (name) => {
      const { lines, size } = fitName(name, 500, letters);
      expect(lines.join(" ")).toBe(name);
      for (const line of lines) expect(letters(line) * size).toBeLessThanOrEqual(500.001);
    },
  );

  test("sets a short name on one line, a long one on several and larger", () => {
    expect(fitName("Brea", 500, letters).lines).toHaveLength(1);
    expect(fitName("South San Francisco", 500, letters).lines).toHaveLength(2);
  });
});
