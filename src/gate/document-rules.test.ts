import { dirname } from "node:path";
import { expect, test } from "vitest";
import {
  check,
  EDITORS,
  EXCHANGE,
  expectOnly,
  PAGE,
  QUESTION,
  reports,
  STEP,
  told,
} from "./broken-content.fixture.ts";
import { SOUND_CONTENT } from "./sound-content.fixture.ts";

reports(EXCHANGE, [
  ["an unknown place", "[es-toledo]", "[es-toledoo]", 7, 'Did you mean "es-toledo"?'],
  ["a pair that is not listed", "us: us-oh-toledo", "us: us-oh", 7, "content/partnerships.csv does not list"],
  [
    "the title of a page",
    "Toledo meets Toledo",
    "The page about",
    2,
    "has the same title as content/pages/about.mdx",
  ],
  ["an unknown theme", "arts-and-culture", "art-and-culture", 5, 'Did you mean "arts-and-culture"?'],
  ["a year in words", "year: 1931", "year: early", 8, "must be a number"],
  [
    "an unknown field in a list",
    "    text: The first visit",
    "    txt: The first visit",
    19,
    'unknown field "txt"',
  ],
  ["dates out of order", "date: 1934-05-30", "date: 1930-05-30", 18, "below 1931. Put the dates in order"],
  ["only a story of tomorrow", "published: 2026-11-19", "published: 2026-12-19", 10, "waits for its day"],
  [
    "a source that nothing cites",
    "They met.<Cite",
    "They met.<Aside",
    21,
    'lists the source "city", which the text never cites',
  ],
  ["two sources with one id", "id: press", "id: city", 24, 'a second source with the id "city"'],
  ["an image that begins with its kind", "Two mayors", "Photo of two mayors", 41, "Begin with what it shows"],
  ["only drafts", "facts:", "draft: true\nfacts:", 12, "Write draft: false"],
  ...["Dates", "Facts", "Open", "More", "Sources", "Content"].map(
    (words) => [`the heading ${words}`, "What is known", words, 31, "Use other words, such as"] as const,
  ),
]);

reports(QUESTION, [
  ["an unknown group", "group: basics", "group: basic", 4, 'Did you mean "basics"?'],
  ["the heading of the sources", "An answer.", "## Sources\n\nAn answer.", 10, "Use other words"],
  ["the heading of related questions", "An answer.", "## Related\n\nAn answer.", 10, "Use other words"],
  ["a question that is too long for a title", "What is it?", `What is it${" really".repeat(8)}?`, 2, "60"],
]);

test.each([
  ["content/questions/content.mdx", "a part of the list of questions"],
  ["content/questions/this-site.mdx", "a part of the list of questions"],
  ["content/pages/map.mdx", "a page that the site always has"],
  ["content/editors/parts.mdx", "a page that the site always has"],
  ["content/guide/booklet.mdx", "a page that the site always has"],
])("the name of %s is taken", (file, owner) => {
  const kind = [PAGE, STEP, EDITORS, QUESTION].find((known) => dirname(known) === dirname(file)) ?? "";
  const { [kind]: text = "", ...rest } = SOUND_CONTENT;
  const found = check({ ...rest, [file]: text }).filter((problem) => problem.file === file);
  expect(found.map((problem) => [problem.line, told(problem)])).toEqual([
    [1, expect.stringContaining(owner)],
  ]);
});

test("two questions in one place of the order are told", () => {
  const second = (SOUND_CONTENT[QUESTION] ?? "").replace("What is it?", "What else?");
  const [found] = check({ ...SOUND_CONTENT, "content/questions/what-more.mdx": second });
  expect(found).toMatchObject({ line: 5, what: expect.stringContaining("has the same order as") });
});

test("two steps in one place of the path are told", () => {
  const second = (SOUND_CONTENT[STEP] ?? "")
    .replace("The first step", "The second step")
    .replace("the first", "the second");
  const [found] = check({ ...SOUND_CONTENT, "content/guide/second.mdx": second });
  expect(found).toMatchObject({ line: 2, what: expect.stringContaining("has the same order as") });
});

test("a part of the guides for editors is let pass there and nowhere else", () => {
  const withDrawing = (file: string) =>
    check({ ...SOUND_CONTENT, [file]: `${SOUND_CONTENT[file] ?? ""}\n<Screen of="fork" />\n` });
  expect(withDrawing(EDITORS)).toEqual([]);
  expect(withDrawing(PAGE)).toMatchObject([{ file: PAGE, what: expect.stringContaining("<Screen>") }]);
});

test("the overview for editors is missed", () => {
  const { [EDITORS]: _gone, ...rest } = SOUND_CONTENT;
  expectOnly(rest, { file: EDITORS, line: 1, words: "is missing" });
});

test("a guide without steps is told", () => {
  const { [STEP]: _gone, ...rest } = SOUND_CONTENT;
  expectOnly(rest, { file: "content/guide", line: 1, words: "holds no step. Bring the files back." });
});

reports(STEP, [
  ["a long name in the list", "short: First", "short: The very first step of all the many", 4, "at most 28"],
  ["an unknown without an address to ask", "    ask: The office\n", "", 10, "lacks the field ask"],
  [
    "a stock word in what is not known",
    "what: The price",
    "what: The vibrant price",
    10,
    "overrule the rule stock-word",
  ],
  ["an unknown source", "sources: [act]", "sources: [atc]", 8, 'names the source "atc"'],
  ["the heading of the words", "## A heading", "## Words", 14, 'such as "Words to know"'],
]);

test("a page besides the standing ones is no problem", () => {
  const page = (SOUND_CONTENT[PAGE] ?? "").replaceAll("about", "press");
  expect(check({ ...SOUND_CONTENT, "content/pages/press.mdx": page })).toEqual([]);
});

test("a draft beside a published exchange is no problem", () => {
  const draft = (SOUND_CONTENT[EXCHANGE] ?? "")
    .replace("Toledo meets", "Again Toledo meets")
    .replace("How Toledo", "Once more how Toledo")
    .replace("They met.", "Others met.")
    .replace("facts:", "draft: true\nfacts:");
  const folder = "content/exchanges/toledo-again";
  const added = { [`${folder}/index.mdx`]: draft, [`${folder}/mayors.jpg`]: "" };
  expect(check({ ...SOUND_CONTENT, ...added })).toEqual([]);
});

test("a name with capitals is told, since it becomes an address", () => {
  const [found] = check({ ...SOUND_CONTENT, "content/questions/Why.mdx": "" });
  expect(found?.file).toBe("content/questions/Why.mdx");
});
