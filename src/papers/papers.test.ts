import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toAnswers } from "./answers.ts";
import { clean, cleanLines } from "./clean.ts";
import { EMPTY, type Entries, type Question, QUESTIONS } from "./entries.ts";
import { CAUTION, MARK } from "./paper.ts";
import { paperFile } from "./paper-file.ts";
import { paperText } from "./paper-text.ts";
import { IN_PAGE, paperTree } from "./paper-tree.ts";
import { PAPERS } from "./papers.ts";
import { FULL } from "./sample.fixture.ts";
import { toHtml, type Tree } from "./tree.ts";

const ALL = Object.entries(PAPERS).map(([id, write]) => ({ id, write }));

/** Returns one paper, or all, as plain text. */
const textOf = (entries: Entries, id?: string) =>
  ALL.filter((offer) => id === undefined || offer.id === id)
    .map(({ write }) => paperText(write(toAnswers(entries))))
    .join("\n");
const treesOf = (entries: Entries): Tree[] => {
  const answers = toAnswers(entries);
  return ALL.flatMap(({ write }) => paperTree(write(answers), answers, IN_PAGE));
};
const wordsIn = (tree: Tree): string =>
  typeof tree === "string" ? tree : tree.children.map(wordsIn).join("");
/** The elements without their words. */
const shapeOf = (tree: Tree): unknown[] =>
  typeof tree === "string" ? [] : [[tree.tag, tree.attributes, tree.children.flatMap(shapeOf)]];
/** Letters, numbers and signs: what remains when the layout of a text is taken away. */
const bare = (text: string) => text.replaceAll(/[\s_|]/gu, "").toLowerCase();

const TYPED = QUESTIONS.filter(
  (question) =>
    !["kind", "term", "gift", "direction", "columns", "signing", "first-exchange"].includes(question),
);
/** Forms filled in with anything at all. */
const anyEntries: fc.Arbitrary<Entries> = fc
  .record({
    ...(Object.fromEntries(TYPED.map((question) => [question, fc.string({ unit: "binary" })])) as Record<
      Question,
      fc.Arbitrary<string>
    >),
    kind: fc.constantFrom("sister", "friendship", "<b>"),
    term: fc.constantFrom("open", "years", ""),
    gift: fc.constantFrom("staff", "money", "words", "?"),
    direction: fc.constantFrom("ltr", "rtl", "up"),
    columns: fc.constantFrom("", "yes"),
    signing: fc.constantFrom("", "2027-03-01", "tomorrow"),
    "first-exchange": fc.constantFrom("", "2026-01-01", "2027-07-04", "2029-01-01"),
  })
  .map((entries) => entries);

describe("every paper", () => {
  test.each(ALL)("$id says in every form that it is an example for a lawyer to read", ({ write }) => {
    const answers = toAnswers(EMPTY);
    const paper = write(answers);
    expect(paperText(paper)).toContain(MARK.toUpperCase());
    expect(paperText(paper)).toContain(CAUTION);
    expect(paperFile(paper, answers)).toContain(`>${MARK}<`);
    expect(paperFile(paper, answers)).toContain(`>${CAUTION}<`);
  });

  test.each(ALL)("$id names both communities, or shows their blanks", ({ id }) => {
    expect(textOf(FULL, id)).toMatch(/Alpha, Ohio[^]*Beta, Borduria|Beta, Borduria[^]*Alpha, Ohio/);
    expect(textOf(EMPTY, id)).toContain("[name of your community], [your state]");
    expect(textOf(EMPTY, id)).toContain("[name of the partner community], [its country]");
  });

  test("has no blank left that the form could have filled", () => {
    expect([...new Set(textOf(FULL).match(/\[[^\]]*\]/g))].sort()).toEqual([
      "[cost]",
      "[date of the letter]",
      "[date of the vote]",
      "[date]",
      "[first aim]",
      "[name of the clerk]",
      "[number]",
      "[place of signing]",
      "[school here]",
      "[school there]",
      "[second aim]",
      "[third aim]",
      "[what the partner gives]",
      "[who visits whom, and when]",
      "[who]",
    ]);
  });

  test("keeps its sentences short and its marks single", () => {
    const words =
      textOf(FULL) + textOf(EMPTY) + textOf({ ...FULL, kind: "friendship", gift: "words", term: "" });
    expect(words).not.toMatch(/\.\.| {2}| [,.;:]|,,|undefined|null/);
    const sentences = words.replaceAll(/\b[A-Z]\. (?=[A-Z][a-z])/g, "$&").split(/(?<=[.:;?!])\s|\n/);
    expect(sentences.filter((sentence) => sentence.split(" ").length > 35)).toEqual([]);
  });
});

describe("the same words stand", () => {
  test("in the plain text, in the page, in two columns and in the saved document", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const answers = toAnswers(entries);
        for (const { write } of ALL) {
          const paper = write(answers);
          const text = bare(paperText(paper));
          const single = paperTree(paper, { ...answers, columns: false }, IN_PAGE);
          expect(bare(single.map(wordsIn).join(""))).toBe(text);
          const double = paperTree(paper, { ...answers, columns: true }, IN_PAGE)
            .map(wordsIn)
            .join("");
          const heads = bare(answers.languages.map((piece) => wordsIn(toTree(piece))).join(""));
          expect(bare(double)).toBe(text.replace(bare(MARK), () => bare(MARK) + heads));
        }
      }),
    );
  });
});

const toTree = (piece: ReturnType<typeof toAnswers>["languages"][number]): string =>
  typeof piece === "string" ? piece : "value" in piece ? piece.value : `[${piece.blank}]`;

describe("whatever is typed", () => {
  test("appears as text and changes no element", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const harmless = Object.fromEntries(
          Object.entries(entries).map(([question, answer]) => [
            question,
            !TYPED.includes(question as Question)
              ? answer
              : question === "other-fields"
                ? cleanLines(answer).fill("word").join("\n")
                : clean(answer) && "word",
          ]),
        ) as Entries;
        expect(treesOf(entries).flatMap(shapeOf)).toEqual(treesOf(harmless).flatMap(shapeOf));
        const text = textOf(entries);
        for (const question of ["us-community", "us-region", "partner-community", "us-committee"] as const)
          expect(text).toContain(clean(entries[question]));
        for (const field of cleanLines(entries["other-fields"])) expect(text).toContain(field);
      }),
    );
  });

  test("is escaped in the saved document: its tags are those of the harmless one", () => {
    const tags = (html: string) => html.match(/<[^>]*>/g);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const hostile = `<img src=x onerror=alert(1)>"'&${text}`;
        for (const { write } of ALL) {
          const file = (name: string) => {
            const answers = toAnswers({ ...FULL, "us-community": name, "partner-title": name });
            return paperFile(write(answers), answers);
          };
          expect(tags(file(hostile))).toEqual(tags(file("Alpha")));
        }
      }),
    );
  });

  test("is as long as it was: 5,000 letters stay 5,000", () => {
    const long = "ä".repeat(5000);
    expect(textOf({ ...FULL, "us-community": long })).toContain(long);
    expect(
      treesOf({ ...FULL, "us-community": long })
        .map(toHtml)
        .join(""),
    ).toContain(`>${long}<`);
  });
});

describe("the grammar holds", () => {
  const none = { ...FULL, "arts-and-culture": "", "other-fields": "" };
  test.each([
    ["no field", none, "in the fields of [fields of exchange]."],
    ["one field", { ...none, "youth-and-education": "yes" }, "in the field of youth and education."],
    ["one of one's own", { ...none, "other-fields": "\n bees \n" }, "in the field of bees."],
    ["two fields", FULL, "in the fields of arts and culture, and fire services."],
    [
      "many fields",
      { ...FULL, "business-and-trade": "yes", "other-fields": "choirs\nbees, wasps" },
      "in the fields of arts and culture; business and trade; choirs; and bees, wasps.",
    ],
  ])("for %s", (_what, entries, expected) => {
    expect(textOf(entries, "partnership-agreement")).toContain(`The communities begin ${expected}`);
  });

  test.each([
    ["1", "holds for 1 year from"],
    [" 5 ", "holds for 5 years from"],
    ["five", "holds for five years from"],
    ["", "holds for [number] years from"],
  ])("for a term of %j years", (years, expected) => {
    expect(textOf({ ...FULL, years }, "partnership-agreement")).toContain(expected);
    expect(textOf({ ...FULL, years, term: "open" }, "partnership-agreement")).toContain("has no fixed term");
  });

  test.each([
    ["staff", "gives staff time"],
    ["money", "gives $2,000 a year"],
    ["words", "gives the following: a room in the library."],
  ])("for a gift of %s", (gift, expected) => {
    for (const id of ["council-resolution", "partnership-agreement", "first-year-plan"])
      expect(textOf({ ...FULL, gift }, id), id).toContain(expected);
  });

  test("with and without the names of officials", () => {
    expect(textOf(FULL, "partnership-agreement")).toContain("represented by A. Adams, Chair, and Beta");
    expect(textOf({ ...FULL, "us-official": "" }, "partnership-agreement")).toContain(
      "represented by its Chair, and Beta",
    );
    expect(textOf(FULL, "letter-of-intent")).toContain("Dear Prefect B. Brown:");
    expect(textOf({ ...FULL, "partner-official": "" }, "letter-of-intent")).toContain("Dear Prefect:");
    expect(textOf({ ...FULL, "us-official": "" }, "proclamation")).toContain(
      "I, the Chair of Alpha, proclaim",
    );
  });

  test("for a friendship city, which is named so throughout", () => {
    const text = textOf({ ...FULL, kind: "friendship" });
    expect(text).toContain("Friendship city agreement");
    expect(text).not.toMatch(/sister cit(y|ies)(?! agreement;)/);
  });

  test("for one language and for two", () => {
    expect(textOf(FULL, "partnership-agreement")).toContain("Each copy is in English and in Bordurian");
    expect(textOf({ ...FULL, "second-language": "" }, "partnership-agreement")).toContain(
      "in English [and in a second language, if there is one].",
    );
  });
});

describe("the first-year plan", () => {
  test.each([
    ["2027-02-28", "before the signing"],
    ["2027-03-01", "in the first quarter"],
    ["2027-07-04", "in the second quarter"],
    ["2028-02-29", "in the fourth quarter"],
    ["2028-03-01", "after the first year"],
  ])("puts a first exchange on %s %s", (day, expected) => {
    expect(textOf({ ...FULL, "first-exchange": day }, "first-year-plan")).toContain(`, ${expected}.`);
  });

  test("is dated from the signing, or counts the months", () => {
    const plan = (signing: string) => textOf({ ...FULL, signing }, "first-year-plan");
    expect(plan("2027-03-01")).toContain("Second quarter: June 1, 2027, to August 31, 2027");
    expect(plan("")).toContain("Second quarter: months 4 to 6 after signing");
  });
});

test("in two columns every part has a row, with room beside it in the direction of the other language", () => {
  const answers = toAnswers({ ...FULL, columns: "yes", direction: "rtl" });
  for (const { write } of ALL) {
    const paper = write(answers);
    const html = paperTree(paper, answers, IN_PAGE).map(toHtml).join("");
    expect(html.match(/<td dir="rtl"><\/td>/g)).toHaveLength(paper.blocks.length + 2);
    expect(html).toContain('<th scope="col" dir="rtl"><bdi>Bordurian</bdi></th>');
  }
});
