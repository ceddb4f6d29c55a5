import { expect, test } from "vitest";
import { EVERYWHERE, KNOWN, LANDS } from "../src/drafting/towns.fixture.ts";
import type { StoryGround } from "../src/drafting/story-ground.ts";
import { type Ask, silence } from "./ask.ts";
import { askPlaces } from "./ask-story-places.ts";
import { askWords } from "./ask-story-words.ts";
import { Stop } from "./stop.ts";

const CONTENT = { files: new Map(), lands: LANDS, known: KNOWN, everywhere: () => EVERYWHERE };
const GROUND: StoryGround = {
  known: KNOWN,
  partnersOf: () => new Set(["es-toledo", "de-cologne"]),
  toldOf: () => [],
  taken: { slugs: new Set(), titles: new Set(["taken"]) },
  today: "2026-11-22",
};

/** Somebody who gives these answers in turn; of what is suggested for the words, the first. Wrong answers are given again. */
function answering(...answers: readonly (string | boolean)[]) {
  const left = [...answers];
  const told: string[] = [];
  const next = () => left.shift();
  const word = (fault?: (answer: string) => string | undefined): string => {
    const answer = String(next() ?? "");
    const wrong = answer === "" ? undefined : fault?.(answer);
    if (wrong === undefined) return answer;
    told.push(wrong);
    return word(fault);
  };
  const ask: Ask = {
    text: async ({ fault }) => word(fault),
    optional: async ({ fault }) => word(fault) || undefined,
    choose: async () => word(),
    find: async ({ suggest }) => {
      const [first] = suggest(word());
      told.push(`${first?.label ?? ""}${first?.hint === undefined ? "" : ` (${first.hint})`}`);
      return first?.value ?? "";
    },
    confirm: async () => next() === true,
    say: (message) => void told.push(message),
  };
  return { ask, told };
}

test("places are chosen among those that are suggested, partners first", async () => {
  const { ask, told } = answering("toledo", "tol", true, "col", false);
  expect(await askPlaces(ask, {}, CONTENT, GROUND)).toEqual({
    us: { id: "us-oh-toledo", name: "Toledo" },
    partners: [
      { id: "es-toledo", name: "Toledo" },
      { id: "de-cologne", name: "Cologne" },
    ],
  });
  expect(told).toEqual([
    "Toledo, Ohio, United States: 279,789 people",
    expect.stringMatching(/^Toledo, .*Spain.* \(a partner\)$/),
    expect.stringMatching(/^Cologne, .* \(a partner\)$/),
  ]);
});

test.each([
  [
    "a place of GeoNames that is not on the map",
    ["toledo, or"],
    /Toledo.* not on the map yet.*--us "Toledo, OR"/s,
  ],
  [
    "a partner that is none",
    ["toledo", "kobe"],
    /does not list Toledo with Kobe.*--us us-oh-toledo --partner jp-kobe/s,
  ],
  ["a partner that is not on the map", ["toledo", "suva"], /Suva.* not on the map yet/],
])("%s is answered with the command that adds the pair", async (_what, answers, words) => {
  const { ask } = answering(...answers);
  const asked = askPlaces(ask, {}, CONTENT, GROUND);
  await expect(asked).rejects.toThrow(words);
  await expect(asked).rejects.toMatchObject({ code: 1 });
});

test("words are asked for until they can be used, lines until one is empty", async () => {
  const long = "a".repeat(61);
  const { ask, told } = answering(
    ...["arts-and-culture", long, "Taken", "A lane", "soon", "1934", "short", ""],
    ...["1934-05-30 It begins", "1934-06-05 It ends", "", "Report", ""],
  );
  expect(await askWords(ask, {}, GROUND)).toEqual({
    theme: "arts-and-culture",
    title: "A lane",
    years: "1934",
    dek: undefined,
    description: undefined,
    dates: "1934-05-30 It begins\n1934-06-05 It ends",
    sources: "Report",
  });
  expect(told).toEqual([
    "This has 61 letters; write at most 60 letters.",
    "This is the headline of another page.",
    "This names no year from 800 to today: write 1934, or 2013 to 2014.",
    "This has 5 letters; write 60 to 240 letters.",
  ]);
});

test("without a terminal what is missing is named by its flag", async () => {
  await expect(askPlaces(silence, { us: "us-oh-toledo" }, CONTENT, GROUND)).rejects.toThrow(
    "--partners is missing",
  );
  await expect(askWords(silence, { theme: "arts-and-culture" }, GROUND)).rejects.toThrow(
    "--title is missing",
  );
  await expect(askWords(silence, { theme: "x", years: "y" }, GROUND)).rejects.toThrow(Stop);
});
