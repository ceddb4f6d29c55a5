import { describe, expect, test } from "vitest";
import { check, broken, EXCHANGE, PAGE, QUESTION, reports } from "./broken-content.fixture.ts";

const LONG = `${"one two three four five six seven eight nine ten ".repeat(3)}and six words more than that`;

reports(PAGE, [
  [
    "a stock word",
    "A fact.",
    "A vibrant fact.",
    11,
    'uses the stock word "vibrant". Say what goes on there.',
  ],
  ["a stock word in a heading", "## A heading", "## A unique heading", 9, 'stock word "unique"'],
  ["a stock word in a field", "One sentence.", "One memorable sentence.", 4, 'stock word "memorable"'],
  ["a stock phrase", "A fact.", "It is not only big but also old.", 11, "Say the one thing, then the other."],
  ["a word that rots", "A fact.", "It opened recently.", 11, 'says "recently", which will be wrong one day'],
  ["a word that rots on the second line", "A fact.", "A fact\nof last year.", 12, "Name the year."],
  ["years counted from an unknown day", "A fact.", "It began 40 years ago.", 11, "Name the year."],
  ["a sentence of 36 words", "A fact.", `${LONG}.`, 11, "has a sentence of 36 words, where at most 35"],
  ["a heading of 71 letters", "## A heading", `## ${"a ".repeat(35)}a`, 9, "has a heading of 71 letters"],
  [
    "a count of the whole network",
    "A fact.",
    "There are 1,800 member communities.",
    11,
    'counts "1,800 member communities"',
  ],
  [
    "a quotation of 13 words",
    "A fact.",
    `He said “${"so ".repeat(13)}.”`,
    11,
    "quotes 13 words within the text",
  ],
  [
    "a quotation without a source",
    "A fact.",
    "He said “come and see us soon”.\n\nA fact.",
    11,
    "without a source",
  ],
  [
    "an overrule that allows nothing",
    "---\n\n## A",
    "overrule:\n  - rule: stock-word\n    words: a fact\n    reason: It is the name of a firm\n---\n\n## A",
    8,
    "where no text breaks that rule",
  ],
  [
    "an overrule of an unknown rule",
    "---\n\n## A",
    "overrule:\n  - rule: stock-words\n    words: a fact\n    reason: It is the name of a firm\n---\n\n## A",
    8,
    'Did you mean "stock-word"?',
  ],
  [
    "an overrule without a reason",
    "---\n\n## A",
    "overrule:\n  - rule: stock-word\n    words: a fact\n    reason: so\n---\n\n## A",
    10,
    "is too short: 2 characters, where at least 12",
  ],
]);

reports(PAGE, [
  [
    "a sentence of 36 words on two lines",
    "A fact.",
    `${LONG.replace("ten one", "ten\none")}.`,
    11,
    "36 words",
  ],
  ["a stock phrase over two lines", "A fact.", "It lies in the heart\nof town.", 11, '"in the heart of"'],
  [
    "a stock word in a setting",
    "A fact.",
    '<Aside title="A vibrant town">\n\nA fact.\n\n</Aside>\n\nA fact.',
    11,
    'stock word "vibrant"',
  ],
  [
    "an overrule that covers two passages",
    "---\n\n## A heading",
    "overrule:\n  - rule: stock-word\n    words: vibrant\n    reason: It is the name of a firm\n---\n\n## A vibrant heading\n\nA vibrant fact.",
    8,
    "stands in 2 passages",
  ],
]);

reports(EXCHANGE, [
  [
    "a number without a source",
    "## What is known",
    "They met in 1934.\n\n## What is known",
    31,
    "has a number without a source",
  ],
  ["a word that rots in the dates", "The first letter", "The first letter to date", 17, 'says "to date"'],
  [
    "a count that the organization gave",
    "They met.",
    "SCI had 500 member cities.",
    29,
    'counts "500 member cities"',
  ],
]);

reports(QUESTION, [
  ["a stock word in the answer", "A partnership.", "A heartfelt tie.", 3, 'stock word "heartfelt"'],
]);

describe("sound", () => {
  const sound = (file: string, from: string, to: string) => check(broken(file, from, to));

  test.each([
    ["a sentence of 35 words", PAGE, "A fact.", `${LONG.replace(" that", "")}.`],
    ["an abbreviation, which ends no sentence", PAGE, "A fact.", "St. Louis and the Rev. Moore met."],
    ["stock words that somebody else said", PAGE, "A fact.", "He called it “a vibrant place”."],
    ["the name of a contest", PAGE, "A fact.", "The Young Artists Showcase."],
    ["a time counted within the story", PAGE, "A fact.", "They met the next summer."],
    ["a person called Foster", PAGE, "A fact.", "Mayor Jane Foster fostered a child in Foster City."],
    [
      "a date that reaches back",
      PAGE,
      "A fact.",
      "It is said to date from 1830, so far as the records show.",
    ],
    ["a newspaper", PAGE, "A fact.", "The paper USA Today reported it, and he was now the mayor."],
    ["a year of somebody's own", PAGE, "A fact.", "It happened in his last year as mayor."],
    ["a tapestry on a wall", PAGE, "A fact.", "A tapestry hangs in the hall, which serves as a library."],
    ["a year before a noun", PAGE, "A fact.", "In 1965 the two countries signed."],
    ["a count of a choir", PAGE, "A fact.", "A choir of 40 members went."],
    [
      "an end that looks like an initial",
      PAGE,
      "A fact.",
      `They chose plan B. ${LONG.replace("one", "One").replace(" that", "")}.`,
    ],
    [
      "a table with one source",
      EXCHANGE,
      "They met.",
      'They met.<Cite to="city" />\n\n| Year | Guests |\n| --- | --- |\n| 1934 | 12<Cite to="city" /> |\n\nThey parted.',
    ],
    ["a year in a heading", EXCHANGE, "## What is known", "## What is known of 1934"],
    ["words of a Quote", EXCHANGE, "\nWords.\n", `\nA unique, vibrant, iconic town of 1934, ${LONG}.\n`],
    ["a number in a story", EXCHANGE, "They met.", "They met 14 communities."],
  ])("%s", (_title, file, from, to) => {
    expect(sound(file, from, to)).toEqual([]);
  });

  test("what an author overrules with a reason, for that passage only", () => {
    const overruled =
      "overrule:\n  - rule: stock-word\n    words: vibrant fact\n    reason: It is the name of a firm\n---\n\n## A";
    const once = broken(PAGE, "A fact.", "A vibrant fact.");
    const text = (once[PAGE] ?? "").replace("---\n\n## A", overruled);
    expect(check({ ...once, [PAGE]: text })).toEqual([]);
    const [found, ...others] = check({ ...once, [PAGE]: `${text}\nA vibrant town.\n` });
    expect(found?.what).toContain('"vibrant"');
    expect(others).toEqual([]);
  });
});
