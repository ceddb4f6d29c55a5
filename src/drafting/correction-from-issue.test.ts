import { expect, test } from "vitest";
import { check } from "../gate/broken-content.fixture.ts";
import { SOUND_CONTENT } from "../gate/sound-content.fixture.ts";
import { correctionFromIssue } from "./correction-from-issue.ts";
import { CORRECTION_FORM } from "./correct-a-fact-form.ts";
import { CORRECTION_ANSWERS, issueText } from "./issue.fixture.ts";
import { ISSUE_FORMS } from "./issue-forms.ts";
import { readIssue, UnusableIssue } from "./read-issue.ts";

const PAGES = ["/", "/history/", "/places/us-oh-toledo/", "/exchanges/toledo-toledo/"];
const asked = (answers: Readonly<Record<string, string | undefined>>) =>
  correctionFromIssue(
    readIssue(issueText(CORRECTION_FORM, { ...CORRECTION_ANSWERS, ...answers }), ISSUE_FORMS),
    {
      texts: new Map(Object.entries(SOUND_CONTENT)),
      exists: (address) => PAGES.includes(address),
      suggest: () => 'Did you mean "/history/"?',
      today: "2026-11-20",
    },
  );

test.each([
  ["https://atlas.example/history/#a-heading", "/history/#a-heading"],
  ["https://someone.github.example/atlas/history/", "/history/"],
  ["/history", "/history/"],
  ["history/index.html", "/history/"],
  ["https://atlas.example", "/"],
  ["/places/us-oh-toledo/?x=1#Ä", "/places/us-oh-toledo/"],
])("%s is the page %s", (page, address) => {
  expect(asked({ page }).page).toBe(address);
});

test.each(["the history page", "/hystory/", "javascript:alert(1)", "../../etc/passwd"])(
  "%s is no page",
  (page) => {
    expect(() => asked({ page })).toThrow(UnusableIssue);
    expect(() => asked({ page })).toThrow(/^The answer to "On which page\?" .* Did you mean/);
  },
);

test.each([
  ["/history/", "Signed “in 1931”", "content/exchanges/toledo-toledo/index.mdx", "    text: Signed in 1931"],
  [
    "/exchanges/toledo-toledo/",
    "They met.",
    "content/exchanges/toledo-toledo/index.mdx",
    'They met.<Cite to="city" />',
  ],
  ["/history/", "over 1,100 cities in 2015", "content/figures.csv", expect.stringMatching(/^cities-2015/)],
  [
    "/places/us-oh-toledo/",
    "1931 with Toledo, dormant in 2020",
    "content/partnerships.csv",
    expect.stringContaining("dormant,2020"),
  ],
] as const)("on %s, “%s” stands first in %s", (page, wrong, file, text) => {
  const [first] = asked({ page, wrong }).lines;
  expect(first).toEqual({ file, line: expect.any(Number), text });
  expect(SOUND_CONTENT[file]?.split("\n")[(first?.line ?? 0) - 1]).toBe(first?.text);
});

test("words that stand nowhere are found nowhere", () => {
  expect(asked({ wrong: "Xyzzy" }).lines).toEqual([]);
  expect(asked({ wrong: "!?" }).lines).toEqual([]);
});

test("the proposed row passes the check, whatever is quoted in it", () => {
  const { row } = asked({ wrong: 'He said, "1 <b>"\n\nand left', right: "{2}, not 1" });
  const file = "content/corrections.csv";
  expect(check({ ...SOUND_CONTENT, [file]: `${SOUND_CONTENT[file] ?? ""}${row}\n` })).toEqual([]);
});

test("all that was sent along is told", () => {
  expect(asked({ note: "Ask us" }).sent.map(([, words]) => words)).toEqual([
    "A fact.",
    "Another fact.",
    "Report | https://example.org/report",
    "Ask us",
  ]);
});
