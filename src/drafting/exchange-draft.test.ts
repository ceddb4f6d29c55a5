import fc from "fast-check";
import { expect, test } from "vitest";
import { curly } from "../atlas/curly.ts";
import { exchangeMatter } from "../atlas/schemas.ts";
import { check } from "../gate/broken-content.fixture.ts";
import { readDocument } from "../gate/document.ts";
import { wordsOf } from "../gate/prose-tree.ts";
import { SOUND_CONTENT } from "../gate/sound-content.fixture.ts";
import { linesOf, oneLine } from "./clean-words.ts";
import { type ExchangeAnswers, exchangeDraft } from "./exchange-draft.ts";
import { anyWords, LIMITS } from "./typed.fixture.ts";

const TAKEN = { slugs: new Set(["toledo-toledo"]), titles: new Set(["toledo meets toledo"]) };
const ANSWERS: ExchangeAnswers = {
  title: "A street in Spain is named for Ohio",
  us: { id: "us-oh-toledo", name: "Toledo" },
  partners: [{ id: "es-toledo", name: "Toledo" }],
  theme: "arts-and-culture",
  year: 1934,
  day: "2026-11-20",
  dates: [],
  sources: [],
};
const draft = (answers: Partial<ExchangeAnswers> = {}) => exchangeDraft({ ...ANSWERS, ...answers }, TAKEN);
const problemsOf = ({ file, text }: { file: string; text: string }) =>
  check({ ...SOUND_CONTENT, [file]: text }).filter((found) => found.file === file);
const read = ({ file, text }: { file: string; text: string }) =>
  readDocument(file, new TextEncoder().encode(text), exchangeMatter);

test("a draft of the least that can be told is sound, and cannot be published", () => {
  const least = draft();
  expect(least.file).toBe("content/exchanges/toledo-toledo-1934/index.mdx");
  expect(problemsOf(least)).toEqual([]);
  const published = { ...least, text: least.text.replace("draft: true", "draft: false") };
  const found = problemsOf(published).filter(({ kind }) => kind === "placeholder-left");
  const marked = least.text.split("\n").flatMap((line, i) => (line.includes("TODO:") ? [i + 1] : []));
  expect(found.map(({ line }) => line)).toEqual(marked);
});

test("a draft in which everything is told holds one mark, at the sources that belong behind sentences", () => {
  const full = draft({
    dek: "An Ohio delegation came to Spain for Corpus Christi, and a lane was named for their state.",
    description: "How a lane in Toledo, Spain, came to bear the name of Ohio in the year 1934.",
    years: "1934",
    dates: [
      { date: "1934-05-30", text: "The delegation arrives" },
      { date: "1934-06-05", text: "It leaves" },
    ],
    sources: [{ title: "Report", url: "https://example.org/report" }, { title: "Minutes" }],
    open: ["Who paid for the journey."],
    story: "They came in May.\nA lane was named.",
  });
  expect(problemsOf(full)).toEqual([]);
  expect(full.text.match(/TODO:.*/g)).toEqual([
    'TODO: a word or two"',
    'TODO: a fact for the box beside the story"',
    expect.stringContaining('<Cite to="example source" />'),
  ]);
});

test.each([
  ["too long", "A very long headline that runs on ".repeat(4).trim()],
  ["taken", "Toledo meets Toledo"],
])("a headline that is %s stands at the end, with a mark in its place", (_what, title) => {
  const { text } = draft({ title });
  expect(text).toContain('title: "TODO: headline of toledo-toledo-1934"');
  expect(text).toMatch(new RegExp(`as it was sent[^\n]*:\n\n${title}\n`));
});

const fields = fc.record({
  title: anyWords,
  dek: fc.option(anyWords, { nil: undefined }),
  description: fc.option(anyWords, { nil: undefined }),
  years: fc.option(anyWords, { nil: undefined }),
  story: fc.option(anyWords, { nil: undefined }),
  open: fc.array(anyWords, { maxLength: 2 }),
  notes: fc.array(fc.record({ about: fc.constant("Sent along"), words: anyWords }), { maxLength: 2 }),
  dates: fc.array(
    fc.record({ date: fc.constantFrom("1931", "1934-05", "2026-11-20"), text: fc.constant("A: #1 {day}") }),
    {
      maxLength: 3,
    },
  ),
  sources: fc.array(
    fc.record({
      title: anyWords,
      publisher: anyWords,
      published: anyWords,
      url: fc.option(anyWords, { nil: undefined }),
    }),
    { maxLength: 3 },
  ),
});

test("whatever is typed, the draft is sound and holds the words as words", () => {
  fc.assert(
    fc.property(fields, (typed) => {
      const made = draft(typed);
      const problems = problemsOf(made);
      if (problems.some(({ kind }) => LIMITS.includes(kind))) return;
      expect(problems).toEqual([]);
      const { matter, body } = read(made);
      const words = new Set(body?.children.map(wordsOf));
      const shown = [...words, matter?.title, matter?.dek, matter?.description].map((text) =>
        curly(text ?? ""),
      );
      for (const text of [typed.title, typed.dek, typed.description]) {
        if (oneLine(text ?? "") !== "") expect(shown).toContain(curly(oneLine(text ?? "")));
      }
      for (const text of [typed.story, ...typed.notes.map((note) => note.words)])
        for (const line of linesOf(text ?? "")) expect([...words]).toContain(line);
      for (const line of typed.open.flatMap(linesOf)) expect(matter?.open).toContain(curly(line));
      for (const { title } of typed.sources)
        if (oneLine(title) !== "")
          expect(matter?.sources.map((source) => source.title)).toContain(oneLine(title));
    }),
    { numRuns: 150 },
  );
});
