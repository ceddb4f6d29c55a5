import { describe, expect, test } from "vitest";
import { broken, check, EXCHANGE, STEP } from "./broken-content.fixture.ts";

const PAIRS = "content/partnerships.csv";

/** What an editor writes for the place es-toledo, and which places are asked about. */
describe("a place is also found by", () => {
  test.each([
    ["its name, which two have", "Toledo", '"us-oh-toledo" or "es-toledo"'],
    ["its name in small letters", "lugo", '"es-lugo"'],
    ["another spelling of its name", "Lucus", '"es-lugo"'],
    ["its name behind the wrong state", "us-mi-toledo", '"us-oh-toledo" or "es-toledo"'],
    ["its name behind the wrong country", "fr-lugo", '"es-lugo"'],
    ["its name behind words for the country", "spain-toledo", '"us-oh-toledo" or "es-toledo"'],
    ["its id in capitals", "ES-LUGO", '"es-lugo"'],
    ["an id with a slip in it", "es-toleod", '"es-toledo"'],
    ["a name with a slip in it", "Lugoo", '"es-lugo"'],
  ])("%s: %s", (_title, written, meant) => {
    const places = broken(
      "content/places.csv",
      '"Lugo, ""old""",city,58,Galicia,ES,43,-7.55,,,',
      "Lugo,city,58,Galicia,ES,43,-7.55,,,Lucus",
    );
    const pairs = broken(PAIRS, "us-oh,es-lugo", `us-oh,${written}`)[PAIRS] ?? "";
    const found = check({ ...places, [PAIRS]: pairs });
    expect(found).toContainEqual(
      expect.objectContaining({
        kind: "unknown-place",
        mend: expect.stringContaining(`Did you mean ${meant}?`),
      }),
    );
  });
});

test.each([
  ["a country by its name", "content/places.csv", ",ES,39.86", ",Spain,39.86", '"ES"'],
  [
    "a theme in the words of the site",
    EXCHANGE,
    "arts-and-culture",
    "Arts and culture",
    '"arts-and-culture"',
  ],
  ["a theme by a part of it", EXCHANGE, "arts-and-culture", "culture", '"arts-and-culture"'],
  ["a field in a list", EXCHANGE, "    text: The first visit", "    txet: The first visit", '"text"'],
  ["a field of a source", EXCHANGE, "published: 2014", "publshed: 2014", '"published"'],
  ["a field of what is not known", STEP, "    ask: The office", "    asks: The office", '"ask"'],
  ["a word in a list of words", "content/activities.csv", "under-12 12-18", "under-12 12-17", '"12-18"'],
  [
    "a theme in a table",
    "content/activities.csv",
    "youth-and-education",
    "Youth-and-Education",
    '"youth-and-education"',
  ],
  ["a list", PAIRS, "wikipedia-us", "wikipedia_us", '"wikipedia-us"'],
  ["a component in small letters", EXCHANGE, '<Cite to="city" />', '<cite to="city" />', '"Cite"'],
  ["an image", EXCHANGE, "./mayors.jpg", "./Mayors.JPG", '"mayors.jpg"'],
] as const)("%s is asked about", (_title, file, from, to, meant) => {
  const mends = check(broken(file, from, to)).map(({ mend }) => mend);
  expect(mends).toContainEqual(expect.stringContaining(`Did you mean ${meant}`));
});

test("of a pair that is not listed, the partners that are listed are told", () => {
  const [found] = check(broken(EXCHANGE, "[es-toledo]", "[us-oh]"));
  expect(found?.mend).toContain("Listed with us-oh-toledo: es-toledo, es-lugo.");
});

test("a pair the other way round is told so", () => {
  const [found] = check(
    broken(EXCHANGE, "us: us-oh-toledo\npartners: [es-toledo]", "us: es-toledo\npartners: [us-oh-toledo]"),
  );
  expect(found?.mend).toContain("listed the other way round");
});

describe("the column is that of", () => {
  test.each([
    ["a cell", PAIRS, "2019-05-01,act", "2019-05-01,axt", 3, 42],
    ["a cell behind a quote", "content/places.csv", "ES,43,", "ES,north,", 5, 44],
    ["a name in the first line", "content/places.csv", "aliases", "alias", 1, 81],
    ["a field", EXCHANGE, "year: 1931", "year: early", 8, 1],
    ["a field in a list", EXCHANGE, "    text: The first visit", "    txt: The first visit", 19, 5],
    ["an entry of a list", EXCHANGE, "[es-toledo]", "[es-toledoo]", 7, 12],
    ["a setting", EXCHANGE, 'to="city"', 'to="cyti"', 29, 16],
    ["a word in a sentence", EXCHANGE, "They met.", "They met at the iconic hall.", 29, 17],
    ["a word on a second line", EXCHANGE, "They met.", "They met\nat the iconic hall.", 30, 8],
    ["a brace", EXCHANGE, "They met.", "They } met.", 29, 6],
    ["a link", EXCHANGE, "(/history/#a-heading)", "(history)", 45, 9],
  ] as const)("%s", (_title, file, from, to, line, column) => {
    const found = check(broken(file, from, to)).map((problem) => [
      problem.file,
      problem.line,
      problem.column,
    ]);
    expect(found).toContainEqual([file, line, column]);
  });
});
