import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ANSWER, CASES, CONTENT, tablesOf } from "./answer.fixture.ts";
import { type Proposal, propose } from "./propose.ts";

const tables = tablesOf(CONTENT);
const said = propose(ANSWER, tables, 2026);

type Section = Exclude<keyof Proposal, "agreeing" | "rows" | "pairs">;
const lines = (proposal: Proposal, section: Section) =>
  proposal[section].map(({ about, reason }) => `${about}: ${reason}`);

/** What an answer with the rows of one case alone says, section by section, without the pairs that it lacks. */
function sayingOf(name: keyof typeof CASES): Partial<Record<Section, string[]>> {
  const proposal = propose(CASES[name], tables, 2026);
  const sections = [
    "newPairs",
    "newPlaces",
    "years",
    "changedPlaces",
    "yearsToSettle",
    "ends",
    "unclear",
    "bad",
  ] as const;
  return Object.fromEntries(
    sections
      .map((section) => [section, lines(proposal, section)] as const)
      .filter(([, found]) => found.length > 0),
  );
}

describe("a pair that we hold", () => {
  test("is counted if the year agrees", () => {
    expect(sayingOf("agrees with a documented year")).toEqual({});
    expect(propose(CASES["agrees with a documented year"], tables, 2026).agreeing).toBe(1);
  });

  test("takes a year that it lacks as unverified, even with a page", () => {
    const { years } = propose(CASES["a year for a pair that has none, with a page"], tables, 2026);
    expect(years).toEqual([
      {
        about: "us-oh-toledo and fr-lyon",
        reason: "signed in 1994, to be confirmed; to read: <https://example.org/lyon>",
        edits: [
          {
            table: "partnerships",
            kind: "change",
            cells: {
              us: "us-oh-toledo",
              partner: "fr-lyon",
              year: "1994",
              year_basis: "unverified",
              lists: "page-own wikidata",
              confidence: "high",
            },
          },
        ],
      },
    ]);
  });

  test("rises from low confidence with a second list", () => {
    const rows = [{ ...CASES["two years"][0] }];
    const [edit] = propose(rows, tables, 2026).years[0]?.edits ?? [];
    expect(edit?.cells).toMatchObject({ lists: "wikidata wikipedia-us", confidence: "medium" });
  });

  test.each([
    [
      "another year than a disputed one",
      "Wikidata gives 1980; the table says disputed, sources disagree: 1977, 1999",
    ],
    ["another year than an unverified one", "Wikidata gives 1981; the table says 1980, unverified"],
    ["two years", "Wikidata gives 1990 and 1991; that is not one year"],
  ] as const)("keeps its year and tells an editor: %s", (name, words) => {
    const { years, yearsToSettle } = sayingOf(name);
    expect(years).toBeUndefined();
    expect(yearsToSettle).toEqual([expect.stringContaining(words)]);
  });

  test("has no line if both say that it has ended", () => {
    expect(sayingOf("an ended pair that has ended here")).not.toHaveProperty("ends");
  });

  test("stays as it is if only Wikidata says that it has ended", () => {
    const rows = [{ ...CASES["agrees with a documented year"][0], end: "2015-06-30T00:00:00Z" }];
    const { ends } = propose(rows, tables, 2026);
    expect(ends).toEqual([
      {
        about: "us-oh-toledo and es-toledo",
        reason: "ended 2015-06-30; the table says dormant; no page is given",
        edits: [],
      },
    ]);
  });

  test("is listed with its lists if the answer lacks it", () => {
    const { lacking } = propose(CASES["agrees with a documented year"], tables, 2026);
    expect(lacking).toHaveLength(tables.partnerships.length - 1);
    expect(lacking).toContainEqual(expect.objectContaining({ reason: "was found in Wikidata before" }));
    expect(lacking).toContainEqual(expect.objectContaining({ reason: "found in wikipedia-us" }));
  });
});

test("an answer of one state says nothing of the pairs of another", () => {
  const rows = [{ ...CASES["agrees with a documented year"][0], state: "US-MI" }];
  expect(propose(rows, tables, 2026).lacking).toEqual([]);
});

describe("a new pair", () => {
  test("of known places is unconfirmed, of low confidence and without a year", () => {
    const { newPairs, newPlaces } = propose(CASES["a new pair of known places"], tables, 2026);
    expect(newPlaces).toEqual([]);
    expect(newPairs.map(({ edits }) => edits)).toEqual([
      [
        {
          table: "partnerships",
          kind: "add",
          cells: {
            us: "us-oh",
            partner: "es-toledo",
            year_basis: "unknown",
            status: "unconfirmed",
            lists: "wikidata",
            confidence: "low",
          },
        },
      ],
    ]);
  });

  test("brings the places that it needs", () => {
    const { newPlaces, newPairs } = propose(CASES["a new pair with a new place on each side"], tables, 2026);
    expect(newPairs.map(({ about }) => about)).toEqual(["us-oh-akron and fr-nice"]);
    expect(newPlaces.flatMap(({ edits }) => edits.map(({ cells }) => cells))).toEqual([
      { id: "fr-nice", name: "Nice", kind: "city", country_code: "FR", lat: "43.7", lon: "7.26" },
      {
        id: "us-oh-akron",
        name: "Akron",
        kind: "city",
        country_code: "US",
        admin1_code: "OH",
        admin1_name: "Ohio",
        lat: "41.0814",
        lon: "-81.519",
        geoname_id: "5145476",
      },
    ]);
  });

  test("that has ended is left to an editor, and so are its places", () => {
    expect(sayingOf("a new pair of new places, ended before")).toEqual({
      ends: ["us-oh-akron and fr-metz: ended 2015; the table does not have it; no page is given"],
    });
  });

  test("with an impossible year is added without one", () => {
    const { newPairs, yearsToSettle } = sayingOf("an impossible year");
    expect(newPairs).toEqual(["us-oh and fr-lyon: no year; no page is given"]);
    expect(yearsToSettle).toEqual([expect.stringContaining("1731; that is no year a pair was signed in")]);
  });

  test("has a place of the kind that its name says", () => {
    expect(sayingOf("a new prefecture").newPlaces).toEqual([expect.stringContaining("taken for a state")]);
  });
});

test.each([
  ["both in one country", "both are in one country, the United States"],
  ["no coordinates", "has no coordinates"],
  ["coordinates on the moon", "has no coordinates"],
  ["coordinates far apart", "has coordinates that lie"],
  ["an unknown country code", "unknown country code XA"],
  ["no country code", "has no country code"],
  ["two country codes", "more than one country code: ES, FR"],
  ["a territory of the United States", "territory of the United States, PR"],
  ["no English name", "has no English name"],
  ["no Latin letter", "has a name without a Latin letter"],
  ["a formula for a name", "would take for a formula"],
  ["no state", "has no state"],
  ["two states", "more than one state: IN, OH"],
  ["a state of which we know nothing", "lies in WY"],
  ["an unknown value", "names no two items"],
] as const)("a row with %s is listed and not used", (name, words) => {
  const { bad = [], ...rest } = sayingOf(name);
  expect(bad).not.toEqual([]);
  for (const line of bad) expect(line).toContain(words);
  expect(rest).toEqual({});
});

test("a pair that is stated in both directions is one pair, and said to be", () => {
  expect(sayingOf("two years").bad).toEqual([
    "Dayton (Q2) and Toledo (Q11): a duplicate in the other direction: read as one pair",
  ]);
});

test.each([
  ["a GeoNames number that two of ours have", "those of jp-kita and jp-toshima"],
  ["a GeoNames number of a place elsewhere", "that of es-toledo, and Wikidata puts it in FR"],
  ["two places of one name nearby", "any of jp-kita and jp-kita-tokyo, all within 30 km"],
  ["a place of one name far away", "the name of fr-lyon, which lies"],
  ["another name in the same spot", "0.6 km from fr-lyon"],
  ["two new places of one name", "shares its name or GeoNames number with"],
] as const)("%s is unclear, and nothing is guessed", (name, words) => {
  const { unclear = [], ...rest } = sayingOf(name);
  expect(unclear).not.toEqual([]);
  for (const line of unclear) expect(line).toContain(words);
  expect(rest).toEqual({});
});

test("a GeoNames number that two of ours have is told apart by the name", () => {
  expect(sayingOf("a GeoNames number that two have, and the name of one").newPairs).toEqual([
    expect.stringContaining("us-oh-toledo and jp-toshima"),
  ]);
});

test("a place that differs from ours is told, and not changed", () => {
  const rows = [
    {
      ...CASES["agrees with a documented year"][0],
      partnerLabel: "Toletum",
      partnerCoord: "Point(-3.5 40.5)",
    },
  ];
  const { changedPlaces } = propose(rows, tables, 2026);
  expect(changedPlaces).toEqual([
    {
      about: "es-toledo",
      reason: "Toletum (Q11): lies 84 km from our point; has the name “Toletum” there and “Toledo” here",
      edits: [],
    },
  ]);
});

test("a place with a GeoNames number there and none here is told", () => {
  expect(lines(said, "changedPlaces")).toEqual([
    "fr-lyon: Lyon (Q13): has the GeoNames number 2996944 there and none here",
  ]);
});

test("the order of the rows, and rows that come twice, make no difference", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...ANSWER], { minLength: ANSWER.length }),
      fc.shuffledSubarray([...ANSWER]),
      (shuffled, again) => {
        const { rows, ...rest } = propose([...again, ...shuffled], tables, 2026);
        const { rows: ownRows, ...own } = said;
        expect(rest).toEqual(own);
        expect([rows, ownRows]).toEqual([ANSWER.length + again.length, ANSWER.length]);
      },
    ),
  );
});
