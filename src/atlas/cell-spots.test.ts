import { expect, test } from "vitest";
import { cellSpots } from "./cell-spots.ts";

const spots = cellSpots('id,note,year\na,"one, ""two""",1931\nb,"first\nsecond",1932\nc\n');

test.each([
  ["the first cell", 2, 0, { line: 2, column: 1 }],
  ["a cell behind quotes with a comma in them", 2, 2, { line: 2, column: 18 }],
  ["a cell behind one of two lines", 3, 2, { line: 4, column: 9 }],
  ["a cell that is not there", 5, 2, { line: 5, column: 1 }],
])("%s is found", (_title, line, index, spot) => {
  expect(spots(line, index)).toEqual(spot);
});

test("in a record whose quote is never closed, the beginning is given", () => {
  expect(cellSpots('a,"b,c\n')(1, 2)).toEqual({ line: 1, column: 1 });
});
