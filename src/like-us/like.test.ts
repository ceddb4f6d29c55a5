import { describe, expect, test } from "vitest";
import { callSentence } from "./show-callers.ts";
import { likeSize } from "./like-size.ts";
import { likeStories } from "./like-stories.ts";
import { nearestPrograms, windOf } from "./nearest-programs.ts";
import { countStatuses, namePartners } from "./program.ts";
import { ownSentence } from "./show-own.ts";
import { sizeSentence } from "./show-size.ts";
import { whySentence } from "./show-stories.ts";
import { stateLinks } from "./state-links.ts";
import { readKey } from "./town.ts";
import { community, JAPAN, SPAIN, tie, town } from "./towns.fixture.ts";

const ENDED = tie({ status: "ended" });

describe("whom to ask nearby", () => {
  const communities = [
    community("Far", { at: [-83, 42] }),
    community("Near", { at: [-83, 40.5] }),
    community("Own", { town: "oh-1" }),
    community("Past", { at: [-83, 40.1], ties: [ENDED] }),
    community("Ohio", { kind: "state", town: undefined }),
    community("County", { kind: "county", town: undefined, at: [-82, 40] }),
  ];

  test("are the nearest with a program, counties among them, the town itself and states not", () => {
    const found = nearestPrograms([-83, 40], "oh-1", communities);
    expect(found.map(({ community: { name } }) => name)).toEqual(["Near", "County", "Far"]);
    expect(found[0]?.km).toBeCloseTo(55.6, 1);
    expect(found[0]?.bearing).toBe(0);
  });

  test.each([
    [0, "north"],
    [22, "north"],
    [23, "northeast"],
    [180, "south"],
    [338, "north"],
    [337, "northwest"],
  ])("lie at %i degrees to the %s", (bearing, wind) => expect(windOf(bearing)).toBe(wind));

  test.each([
    [0, 3, "No community with a program lies within 124 mi (200 km) of Ely. The 3 nearest, all the same:"],
    [1, 6, "The 6 communities with a program that are nearest; 1 lies within 124 mi (200 km) of Ely."],
    [19, 6, "The 6 communities with a program that are nearest; 19 lie within 124 mi (200 km) of Ely."],
  ])("%i near and %i shown are told apart", (near, shown, words) =>
    expect(callSentence("Ely", near, shown)).toBe(words),
  );
});

describe("towns of like size", () => {
  const sizes = [500, 900, 1100, 2000, 0].map((population) => community(`T${population}`, { population }));

  test("are nearest in ratio, not in number, and stand in order of size", () => {
    const found = likeSize(1000, "oh-1", sizes, 2);
    expect(found.communities.map(({ population }) => population)).toEqual([1100, 900]);
    expect(found).toMatchObject({ range: [900, 1100], unsized: 1 });
    // 600 people more are nearer than 400 fewer: the ratio counts.
    expect(
      likeSize(
        1000,
        "",
        [600, 1600].map((population) => community(`P${population}`, { population })),
        1,
      ).communities[0]?.population,
    ).toBe(1600);
  });

  test("leave out counties, the town itself and whose partnerships have ended", () => {
    const others = [
      community("County", { town: undefined, kind: "county" }),
      community("Own", { town: "oh-1" }),
      community("Past", { ties: [ENDED] }),
    ];
    expect(likeSize(5000, "oh-1", others, 8).communities).toEqual([]);
  });

  test("are announced with their range", () => {
    expect(sizeSentence(likeSize(1000, "oh-1", sizes, 2))).toBe(
      "The 2 towns with a program that are nearest in population have 900 to 1,100 people, wherever in the country they lie. 1 community without a population in these tables is left out.",
    );
  });
});

describe("a town's own partners", () => {
  const dormant = tie({ partner: "Toledo", country: SPAIN, status: "dormant" });

  test.each([
    [undefined, /^These tables hold no partner of Troy\. They are not complete/],
    [[tie()], "Yes, with 1 partner: Kobe (Japan). By status: 1 listed."],
    [
      [tie(), dormant],
      "Yes, with 2 partners: Kobe (Japan) and Toledo (Spain; dormant). By status: 1 listed and 1 dormant.",
    ],
    [
      [dormant],
      "Troy is in these tables, but with no partnership that stands. The partner was Toledo (Spain; dormant).",
    ],
    [
      [dormant, ENDED],
      "Troy is in these tables, but with no partnership that stands: 1 dormant and 1 ended. The partners were Toledo (Spain; dormant) and Kobe (Japan; ended).",
    ],
    [[tie({ status: "unconfirmed" })], /^Yes, with 1 partner: Kobe \(Japan; unconfirmed\)\.$/],
  ])("are told fairly", (ties, wanted) => {
    expect(ownSentence("Troy", ties && { ties })).toMatch(wanted);
  });

  test("are named up to a number, and counted beyond", () => {
    const many = ["A", "B", "C", "D"].map((partner) => tie({ partner }));
    expect(namePartners(many, 2)).toBe("A (Japan), B (Japan), and 2 more");
    expect(namePartners(many, 3)).toBe("A (Japan), B (Japan), C (Japan), and D (Japan)");
    expect(namePartners([tie({ partner: "Japan" })], 3)).toBe("Japan");
    expect(countStatuses([ENDED, ENDED, tie()])).toBe("1 listed and 2 ended");
  });
});

test("a state is linked with the countries of its communities, what has ended left out, each list by name", () => {
  const communities = [
    community("A", { ties: [tie(), tie({ country: SPAIN, status: "ended" })] }),
    community("B"),
    community("C", { state: "KY", ties: [tie({ country: SPAIN })] }),
  ];
  const links = stateLinks("OH", { countries: [JAPAN, SPAIN], communities }, ["europe", "asia-pacific"]);
  expect(links).toEqual([
    { region: "europe", linked: [], none: [SPAIN] },
    { region: "asia-pacific", linked: [{ country: JAPAN, count: 2 }], none: [] },
  ]);
});

test("stories are shown because they are a town's own, near, or of its size, and none twice", () => {
  const story = (name: string, more: Parameters<typeof community>[1]) => ({
    href: `/${name}/`,
    title: name,
    partner: "Kobe",
    year: 2000,
    us: community(name, more),
  });
  const found = likeStories(
    town(1, "Troy", 5000),
    [
      story("Own", { town: "oh-1" }),
      story("Near", { at: [-83, 40.5] }),
      story("Like", { at: [-120, 40], population: 9000 }),
      story("Large", { at: [-120, 40], population: 10_001 }),
      story("State", { kind: "state", town: undefined }),
    ],
    200,
  );
  expect(found.map(({ story: { title }, why }) => [title, why])).toEqual([
    ["Own", "own"],
    ["Near", "near"],
    ["Like", "size"],
  ]);
});

test("a story of like size says how far its community is from that size", () => {
  const story = {
    href: "/",
    title: "",
    partner: "",
    year: 2000,
    us: community("Like", { population: 6774 }),
  };
  expect(whySentence({ story, why: "size", km: 999 }, { name: "Troy", population: 3408 })).toBe(
    "Among the nearest in size of the stories here: Like, Ohio has 6,774 people, Troy 3,408.",
  );
});

test.each([
  ["il-4250542", "IL"],
  ["ar-subiaco", "AR"],
  ["<script>", undefined],
  ["il-", undefined],
  [`il-${"1".repeat(5000)}`, undefined],
  ["IL-1", undefined],
])("the address part %s belongs to the state %s", (text, state) => {
  expect(readKey(text)?.state).toBe(state);
});
