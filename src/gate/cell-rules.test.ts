import { expect, test } from "vitest";
import { broken, check, EXCHANGE } from "./broken-content.fixture.ts";

const SOURCES = "content/sources.csv";

test.each([
  ["=1+1", "cell-formula"],
  ["+1-1", "cell-formula"],
  ["-x", "cell-formula"],
  ["@SUM(A1)", "cell-formula"],
  ["  =1", "cell-formula"],
])("the cell %j is refused at its place", (cell, kind) => {
  const found = check(broken(SOURCES, "survey,The survey", `survey,${cell}`));
  expect(found).toContainEqual(expect.objectContaining({ file: SOURCES, line: 3, column: 8, kind }));
});

test.each(["-5", "+5", "-0.5", "1-1", "’s-Hertogenbosch", "a=b", "<b>"])(
  "the cell %j is let pass",
  (cell) => {
    expect(check(broken(SOURCES, "survey,The survey", `survey,${cell}`))).toEqual([]);
  },
);

test("coordinates west and south keep their sign", () => {
  expect(check(broken("content/places.csv", "39.86,-4.02", "-39.86,-4.02"))).toEqual([]);
});

test.each([
  ["https://user:word@example.org/report", "link-with-password"],
  ["https://example.org/a b", "link-odd-sign"],
  ["javascript:alert(1)", "bad-address"],
])("the address %s among the fields is refused at its line", (url, kind) => {
  const found = check(broken(EXCHANGE, "https://example.org/report", url));
  expect(found).toContainEqual(expect.objectContaining({ file: EXCHANGE, line: 26, kind }));
});
