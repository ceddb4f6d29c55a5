import { describe, expect, it } from "vitest";
import { type Chapter, chapterYears } from "./chapter-years.ts";

const events = (rows: string) =>
  rows.split(", ").map((row) => {
    const [chapter, date = ""] = row.split(" ");
    return { chapter: chapter as Chapter, date };
  });

describe("chapterYears", () => {
  it.each([
    ["no event", [], []],
    ["one chapter, which goes on to this year", events("today 2011-05, today 2025"), ["today 2011-2026"]],
    [
      "each chapter begins after the one before and ends with its last event",
      events("beginnings 1931, beginnings 1954, 1956 1955-12-07, 1956 1956, cold-war 1973, today 2011"),
      ["beginnings 1931-1954", "1956 1955-1956", "cold-war 1957-1973", "today 1974-2026"],
    ],
    [
      "years that two chapters share belong to the earlier one",
      events("first-pairs 1957, first-pairs 1973, cold-war 1971, cold-war 1977, today 2011"),
      ["first-pairs 1957-1973", "cold-war 1974-1977", "today 1978-2026"],
    ],
    [
      "a chapter that only looks back has no year of its own",
      events("first-pairs 1957, first-pairs 1973, cold-war 1971, today 2011"),
      ["first-pairs 1957-1973", "cold-war 1974-1973", "today 1974-2026"],
    ],
    ["an event after the tables were compiled", events("today 2011, today 2027-01"), ["today 2011-2027"]],
  ])("%s", (_case, given, expected) =>
    expect(chapterYears(given, 2026).map(({ id, from, to }) => `${id} ${from}-${to}`)).toEqual(expected),
  );
});
