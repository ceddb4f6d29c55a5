import { describe, expect, it, test } from "vitest";
import { type Choice, isChosen, isEmpty, readChoice, writeChoice } from "./choice.ts";
import { smallAtlas } from "./map-atlas.fixture.ts";

const atlas = smallAtlas();
const read = (query: string) => readChoice(new URLSearchParams(query), atlas);

describe("readChoice", () => {
  it.each<[string, Choice]>([
    ["", {}],
    ["?place=us-oh-toledo", { place: "us-oh-toledo" }],
    [
      "?state=OH&country=JP&decade=1950&status=ended",
      { state: "OH", country: "JP", decade: "1950", status: "ended" },
    ],
    [
      "?decade=unknown&theme=arts-and-culture&year=1960",
      { decade: "unknown", theme: "arts-and-culture", year: "1960" },
    ],
    ["?utm_source=letter&place=jp-kobe", { place: "jp-kobe" }],
    ["?state=&country=", {}],
  ])("understands %s", (query, choice) => expect(read(query)).toEqual({ choice, unknown: [] }));

  it.each([
    ["?place=atlantis", "place=atlantis"],
    ["?state=ZZ", "state=ZZ"],
    ["?country=US", "country=US"],
    ["?decade=1955", "decade=1955"],
    ["?decade=1840", "decade=1840"],
    ["?decade=constructor", "decade=constructor"],
    ["?status=toString", "status=toString"],
    ["?theme=cheese", "theme=cheese"],
    ["?year=soon", "year=soon"],
  ])("leaves out %s and says so", (query, word) =>
    expect(read(query)).toEqual({ choice: {}, unknown: [word] }),
  );
});

test("what is written reads back as the same choice", () => {
  const choice: Choice = { place: "us-oh-toledo", decade: "unconfirmed", year: "1999" };
  expect(read(writeChoice(choice)).choice).toEqual(choice);
});

test.each<[Choice, string]>([
  [{}, ""],
  [{ year: "1990", place: "jp-kobe" }, "?place=jp-kobe&year=1990"],
  [{ state: "" }, ""],
])("%o is written as %s", (choice, query) => expect(writeChoice(choice)).toBe(query));

test("a choice of empty answers is empty", () => {
  expect(isEmpty({ state: "", country: "" })).toBe(true);
  expect(isEmpty({ year: "1990" })).toBe(false);
});

describe("isChosen", () => {
  it.each<[string, Choice, string[]]>([
    ["everything", {}, ["jp-kobe", "es-toledo", "pl-lodz", "jp-kobe"]],
    ["either side of a place", { place: "jp-kobe" }, ["jp-kobe", "jp-kobe"]],
    ["a state", { state: "CA" }, ["jp-kobe"]],
    ["a country", { country: "ES" }, ["es-toledo"]],
    ["a decade of documented years", { decade: "1950" }, ["jp-kobe"]],
    ["years that are not known", { decade: "unknown" }, ["pl-lodz"]],
    ["years to be confirmed", { decade: "unconfirmed" }, ["jp-kobe"]],
    ["a status", { status: "ended" }, ["pl-lodz"]],
    ["a theme", { theme: "arts-and-culture" }, ["es-toledo"]],
    ["a story about anything", { theme: "any" }, ["es-toledo"]],
    ["the network as of a year", { year: "1940" }, ["es-toledo"]],
    ["all questions together", { state: "OH", country: "JP" }, ["jp-kobe"]],
    ["nothing where they exclude each other", { state: "CA", country: "ES" }, []],
  ])("keeps %s", (_words, choice, partners) => {
    const chosen = atlas.pairs.filter((pair) => isChosen(pair, choice));
    expect(chosen.map(({ partner }) => partner.id).sort()).toEqual([...partners].sort());
  });
});
