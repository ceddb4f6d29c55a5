import { expect, test } from "vitest";
import { CORRECTION_ANSWERS, issueText, PARTNERSHIP_ANSWERS, STORY_ANSWERS } from "./issue.fixture.ts";
import { CORRECTION_FORM } from "./correct-a-fact-form.ts";
import { PARTNERSHIP_FORM } from "./add-a-partnership-form.ts";
import { STORY_FORM } from "./tell-a-story-form.ts";
import { ISSUE_FORMS } from "./issue-forms.ts";
import { readIssue } from "./read-issue.ts";

const read = (text: string) => readIssue(text, ISSUE_FORMS);
const story = (answers: Readonly<Record<string, string | undefined>> = {}) =>
  issueText(STORY_FORM, { ...STORY_ANSWERS, ...answers });
const answersOf = (text: string) => Object.fromEntries(read(text).answers);

test.each([
  ["tell-a-story", STORY_FORM, STORY_ANSWERS, { ...STORY_ANSWERS, theme: "arts-and-culture" }],
  ["correct-a-fact", CORRECTION_FORM, CORRECTION_ANSWERS, CORRECTION_ANSWERS],
  ["add-a-partnership", PARTNERSHIP_FORM, PARTNERSHIP_ANSWERS, PARTNERSHIP_ANSWERS],
] as const)("the form %s is known by its questions, and read", (_id, form, given, answers) => {
  const issue = read(issueText(form, given));
  expect(issue.form).toBe(form);
  expect(Object.fromEntries(issue.answers)).toEqual(answers);
  expect(issue.remarks).toEqual([]);
});

test.each([
  ["line ends of Windows", story().replaceAll("\n", "\r\n")],
  ["a byte order mark", `\uFEFF${story()}`],
  ["a large X in the boxes", story().replaceAll("[x]", "[X]")],
  ["boxes without their links", story().replace(/\[(CC BY 4.0)\]\([^)]*\)/, "$1")],
  ["blanks behind the questions", story().replaceAll("?\n", "?  \n")],
])("%s make no difference", (_what, text) => {
  expect(answersOf(text)).toEqual(answersOf(story()));
});

test.each([
  ["a heading of its own", "First\n\n### What came of it\n\nThen"],
  ["a question of a later line, in the wrong place", "First\n\n### Where is it written?\n\nThen"],
  ["code", "```\n### Pictures\n```"],
  ["an open fence", "```js\n{alert(1)}"],
  ["a comment", "<!-- ### The end -->"],
  ["someone's name", "@somebody told it"],
])("an answer may hold %s", (_what, words) => {
  expect(answersOf(story({ story: words }))).toMatchObject({ story: words, sources: STORY_ANSWERS.sources });
});

test("a question that stands there twice is told, and so is what stands above the first", () => {
  const { remarks } = read(`Hello!\n\n${story({ story: "A\n\n### Pictures\n\nB" })}`);
  expect(remarks).toEqual([
    "Above the first question stands: Hello!",
    'The question "Pictures" stands there 2 times. See that the answers are where they belong.',
  ]);
});

test.each([
  ["nothing", "", "not the text of one of our forms"],
  ["some words", "### The story\n\nOnce", "not the text of one of our forms"],
  ["a huge text", "a".repeat(65_537), "65,537 letters"],
  ["no answer", story({ title: undefined }), '"What happened, in one sentence?" has no answer.'],
  ["a theme that we lack", story({ theme: "Arts and cultura" }), 'Did you mean "Arts and culture"?'],
  [
    "a box without a tick",
    story().replace("- [x] It names", "- [ ] It names"),
    'Not agreed to: "It names nobody',
  ],
  [
    "half of it",
    story().slice(0, story().indexOf("### Where is it written?")),
    'The question "Where is it written?" is missing.',
  ],
])("%s is refused with a sentence that says why", (_what, text, words) => {
  expect(() => read(text)).toThrow(words);
});

test("all that is missing is told at once", () => {
  expect(() => read(story({ title: undefined, us: undefined, theme: "Sport" }))).toThrow(
    /one sentence[^]*United States[^]*Sport/,
  );
});
