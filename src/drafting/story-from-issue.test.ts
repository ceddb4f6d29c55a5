import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTable } from "../atlas/content.ts";
import { check } from "../gate/broken-content.fixture.ts";
import { SOUND_CONTENT } from "../gate/sound-content.fixture.ts";
import { knownPlaces } from "./candidate.ts";
import { issueText, STORY_ANSWERS } from "./issue.fixture.ts";
import { ISSUE_FORMS } from "./issue-forms.ts";
import { landsOf } from "./lands.ts";
import { readIssue, UnusableIssue } from "./read-issue.ts";
import { storyFromIssue } from "./story-from-issue.ts";
import { storyGround } from "./story-ground.ts";
import { STORY_FORM } from "./tell-a-story-form.ts";
import { anyWords, LIMITS } from "./typed.fixture.ts";
import { UnlistedPair } from "./unlisted-pair.ts";

const encoder = new TextEncoder();
const FILES = new Map(Object.entries(SOUND_CONTENT).map(([file, text]) => [file, encoder.encode(text)]));
const bytesOf = (file: string) => FILES.get(file) ?? new Uint8Array();
const places = parseTable("places", bytesOf("content/places.csv")).rows;
const countries = parseTable("countries", bytesOf("content/countries.csv")).rows.map(({ value }) => value);
const known = knownPlaces(
  places,
  landsOf(
    countries,
    places.map(({ value }) => value),
  ),
);
const GROUND = storyGround(FILES, known, new Date("2026-11-20T12:00:00Z"));

const made = (answers: Readonly<Record<string, string | undefined>> = {}, text = (form: string) => form) =>
  storyFromIssue(
    readIssue(text(issueText(STORY_FORM, { ...STORY_ANSWERS, ...answers })), ISSUE_FORMS),
    GROUND,
  );
const problemsOf = ({ file, text }: { file: string; text: string }) =>
  check({ ...SOUND_CONTENT, [file]: text });

test("a filled-in form becomes a draft that passes the check and holds all of it", () => {
  const { draft, remarks } = made({ pictures: "![x](https://github.com/a.png) by me", open: "Who paid." });
  expect(draft.file).toBe("content/exchanges/toledo-toledo-1934/index.mdx");
  expect(remarks).toEqual([
    expect.stringMatching(/toledo-toledo\/index.mdx tells of these two already: "Toledo meets/),
  ]);
  expect(problemsOf(draft)).toEqual([]);
  for (const words of [
    STORY_ANSWERS.title,
    STORY_ANSWERS.dek,
    "partners:\n  - es-toledo",
    "theme: arts-and-culture",
    'date: "1934-05-30"\n    text: The delegation arrives',
    "url: https://example.org/report",
    "open:\n  - Who paid.",
    "They came in May.\n\nA lane was named.",
    "Pictures, as they were sent:",
  ])
    expect(draft.text).toContain(words);
});

test("a line without a date is kept at the end, and an e-mail address is told", () => {
  const { draft, remarks } = made({ dates: "Some day\n1934 A visit", story: "Ask me: a@b.co" });
  expect(draft.text).toContain("no date could be read:\n\nSome day");
  expect(remarks).toContainEqual(expect.stringContaining("e-mail address"));
});

test.each([
  ["an unknown community", { us: "Toldo, Ohio" }, 'Did you mean "us-oh-toledo"'],
  ["a way out of the folder", { us: "../../x" }, "no place in the United States"],
  ["a community abroad", { us: "Toledo, Spain" }, "no place in the United States"],
  ["an unknown partner", { partners: "Toldo, Spain" }, 'Did you mean "es-toledo"'],
  ["no partner", { partners: ";" }, "names no place"],
  ["no year", { years: "long ago" }, "names no year"],
  ["a year to come", { years: "2027" }, "names no year"],
])("%s is refused by the name of its question", (_what, answers, words) => {
  expect(() => made(answers)).toThrow(UnusableIssue);
  expect(() => made(answers)).toThrow(/^The answer to "[^"]*\?" /);
  expect(() => made(answers)).toThrow(words);
});

test("a pair that is not listed is refused with the command that adds it", () => {
  expect(() => made({ us: "us-oh", partners: "Toledo, Spain" })).toThrow(UnlistedPair);
  expect(() => made({ us: "us-oh", partners: "Toledo, Spain" })).toThrow("--us us-oh --partner es-toledo");
});

/** What must be answered begins with a letter, so that most texts get as far as a draft. */
const someWords = anyWords.map((words) => `A ${words}`);
const hostile = fc.record({
  title: someWords,
  dek: someWords,
  us: fc.oneof({ weight: 4, arbitrary: fc.constant("Toledo, Ohio") }, anyWords),
  partners: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("Toledo, Spain", "es-lugo; es-toledo") },
    anyWords,
  ),
  years: fc.oneof(
    fc.constant("1934"),
    anyWords.map((words) => `1934 ${words}`),
  ),
  dates: fc
    .array(
      fc.oneof(
        anyWords,
        anyWords.map((words) => `1934-05-30 ${words}`),
      ),
    )
    .map((lines) => lines.join("\n")),
  story: fc.array(anyWords, { maxLength: 20 }).map((lines) => ["A", ...lines].join("\n")),
  sources: fc.array(anyWords, { maxLength: 4 }).map((lines) => ["A", ...lines].join("\n")),
  open: anyWords,
  pictures: anyWords,
});

test("whatever an issue says, it is refused in words or becomes a draft in its own folder that passes the check", () => {
  fc.assert(
    fc.property(hostile, (answers) => {
      let draft;
      try {
        ({ draft } = made(answers));
      } catch (error) {
        if (error instanceof UnusableIssue || error instanceof UnlistedPair) return;
        throw error;
      }
      expect(draft.file).toMatch(/^content\/exchanges\/[a-z0-9]+(-[a-z0-9]+)*\/index\.mdx$/);
      expect(Object.hasOwn(SOUND_CONTENT, draft.file)).toBe(false);
      const problems = problemsOf(draft);
      if (!problems.some(({ kind }) => LIMITS.includes(kind))) expect(problems).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
