import { expect, test } from "vitest";
import { type DatedFact, factsOfMonth } from "./month-facts.ts";

const fact = (date: string, href = `/${date}/`): DatedFact => ({ date, text: date, href, label: date });
const FACTS = ["1931", "1957-10", "1957-10-07", "1960-10-31", "1995-11-22", "2014-10-08", "1998-10-08"].map(
  (date) => fact(date),
);

test.each<[string, string, number, string[]]>([
  ["facts of the very day come first", "2026-10-08", 2, ["1998-10-08", "2014-10-08"]],
  ["then those nearest to it", "2026-10-08", 3, ["1957-10-07", "1998-10-08", "2014-10-08"]],
  [
    "then those of which only the month is known",
    "2026-10-31",
    9,
    ["1957-10-07", "1998-10-08", "2014-10-08", "1960-10-31", "1957-10"],
  ],
  ["another month has others", "2026-11-01", 4, ["1995-11-22"]],
  ["a month without facts has none", "2026-02-29", 4, []],
])("%s", (_title, today, count, dates) => {
  expect(factsOfMonth(FACTS, today, count).map(({ date }) => date)).toEqual(dates);
});

test("no page is led to twice", () => {
  const facts = [fact("1957-10-07", "/a/"), fact("1958-10-08", "/a/")];
  expect(factsOfMonth(facts, "2026-10-08", 4)).toEqual([facts[1]]);
});

test("of a story's and the timeline's fact of one day the story's is taken, of one month both", () => {
  const story = [fact("1957-10-07", "/story/"), fact("1958-10", "/other-story/")];
  const timeline = [fact("1957-10-07", "/history/#a"), fact("1958-10", "/history/#b")];
  expect(factsOfMonth([...story, ...timeline], "2026-10-08", 4)).toEqual([...story, timeline[1]]);
});

test("the timeline's fact of a day is taken if that story already tells of a nearer one", () => {
  const facts = [
    fact("1960-10-08", "/story/"),
    fact("1957-10-07", "/story/"),
    fact("1957-10-07", "/history/#a"),
  ];
  expect(factsOfMonth(facts, "2026-10-08", 4)).toEqual([facts[2], facts[0]]);
});
