import { describe, expect, test } from "vitest";
import { askFor, suggestTowns } from "./ask.ts";
import { nearestLarger } from "./find-towns.ts";
import { answerSentence, noteOf } from "./show-answer.ts";
import { town } from "./towns.fixture.ts";

const STATES = [
  { code: "OH", name: "Ohio" },
  { code: "WA", name: "Washington" },
];
const TOWNS = [
  town(1, "Springfield", 60_000),
  town(2, "Springboro", 18_000),
  town(3, "Geneva", 6447, [-82.4, 39.6]),
  town(4, "Geneva", 6051, [-80.9, 41.8]),
  town(5, "Ashtabula", 18_000, [-80.8, 41.9]),
  town(6, "Lancaster", 39_000, [-82.6, 39.7]),
  town(7, "Saint Marys", 8300),
  town(8, "Mount Washington", 3000),
  town(9, "Warren Township", 2000),
];
const load = async (state: string) => (state === "OH" ? TOWNS : []);
const statesOf = async (name: string) =>
  name === "springfield" ? ["OH", "WA"] : name === "ashtabula" ? ["OH"] : [];
const ask = (typed: string, chosen?: string) => askFor(typed, chosen, STATES, load, statesOf);

describe("somebody who types", () => {
  test.each([
    ["springfield, oh", undefined, "oh-1"],
    ["Springfield ohio", undefined, "oh-1"],
    ["springfi", "OH", "oh-1"],
    ["st. marys", "OH", "oh-7"],
    ["mt washington", "OH", "oh-8"],
    ["warren", "OH", "oh-9"],
    ["Springfield, OH", "WA", "oh-1"],
    ["Ashtabula", undefined, "oh-5"],
  ])("%s with %s chosen means %s", async (typed, chosen, key) => {
    expect(await ask(typed, chosen)).toMatchObject({ kind: "town", town: { key } });
  });

  test.each([
    ["", "OH", { kind: "nothing typed" }],
    ["Springfield", undefined, { kind: "no state", states: ["OH", "WA"] }],
    ["constructor", undefined, { kind: "no state", states: [] }],
    ["Geneva", "OH", { kind: "several", exact: true }],
    ["spring", "OH", { kind: "several", exact: false }],
    ["Gneva", "OH", { kind: "unknown", state: "OH" }],
    ["Gneva, OH", "WA", { kind: "unknown", name: "Gneva", state: "OH" }],
    ["Gnéva  ohio", undefined, { kind: "unknown", name: "gneva", state: "OH" }],
    ["<script>", "OH", { kind: "unknown", towns: [] }],
  ])("%s with %s chosen is asked back", async (typed, chosen, wanted) => {
    expect(await ask(typed, chosen)).toMatchObject(wanted);
  });

  test("a wrong letter is offered the town spelled nearly so", async () => {
    const answer = await ask("Sprngfield", "OH");
    expect("towns" in answer ? answer.towns[0]?.name : "").toBe("Springfield");
  });

  test("sees the larger of those that begin so first", async () => {
    const found = await suggestTowns("spr", "OH", STATES, load);
    expect(found?.map(({ name }) => name)).toEqual(["Springfield", "Springboro"]);
  });
});

test("two towns of one name are told apart by people and the nearest larger place", () => {
  const genevas = TOWNS.filter(({ name }) => name === "Geneva");
  expect(genevas.map((one) => nearestLarger(one, TOWNS)?.name)).toEqual(["Lancaster", "Ashtabula"]);
  expect(genevas.map((one) => noteOf(one, TOWNS))).toEqual([
    "6,447 people, near Lancaster",
    "6,051 people, near Ashtabula",
  ]);
});

test("an answer repeats little of what was typed, and keeps its direction to itself", () => {
  const said = answerSentence({ kind: "no state", states: [] }, `${"א".repeat(39)}😀${"b".repeat(5000)}`, "");
  expect(said.length).toBeLessThan(200);
  expect(said).toContain(`\u2068${"א".repeat(39)}…\u2069`);
});

test("an answer names the state once, though it was typed after the name", async () => {
  const answer = await ask("Bemidgi, OH");
  if (answer.kind === "town") throw new Error("There is no Bemidgi");
  expect(answerSentence(answer, "Bemidgi, OH", "Ohio")).toMatch(
    /^No place in Ohio is known here as “\u2068Bemidgi\u2069”\./,
  );
});
