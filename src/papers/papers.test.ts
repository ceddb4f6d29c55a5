import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toAnswers } from "./answers.ts";
import { clean, cleanLines, withoutStop } from "./clean.ts";
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
/** Returns a word for an answer that says something. */
const harmless = (answer: string) => withoutStop(clean(answer)) && "word";
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
    gift: fc.constantFrom("nothing", "staff", "money", "words", "?"),
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
    expect(paperFile(paper, answers, toHtml)).toContain(`>${MARK}<`);
    expect(paperFile(paper, answers, toHtml)).toContain(`>${CAUTION}<`);
  });

  test.each(ALL)("$id names both communities, or shows their blanks", ({ id }) => {
    expect(textOf(FULL, id)).toMatch(/Alpha, Ohio[^]*Beta, Borduria|Beta, Borduria[^]*Alpha, Ohio/);
    expect(textOf(EMPTY, id)).toContain("[name of your community], [your state]");
    expect(textOf(EMPTY, id)).toContain("[name of the partner community], [its country]");
  });

  test("has no blank left that the form could have filled", () => {
    expect([...new Set(textOf(FULL).match(/\[[^\]]*\]/g))].sort()).toEqual([
      "[a point for your attorney]",
      "[cost]",
      "[date of the letter]",
      "[date of the vote]",
      "[date]",
      "[first aim]",
      "[name of the clerk]",
      "[number]",
      "[place]",
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
          expect(bare(double)).toBe(text.replace(bare(MARK), () => bare(`${MARK}: ${paper.title}`) + heads));
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
        const same = Object.fromEntries(
          Object.entries(entries).map(([question, answer]) => [
            question,
            !TYPED.includes(question as Question)
              ? answer
              : ["other-fields", "gift-words"].includes(question)
                ? cleanLines(answer)
                    .map((line, _i, all) => harmless(line) && `word ${all.indexOf(line)}`)
                    .join("\n")
                : question === "years"
                  ? answer
                  : harmless(answer),
          ]),
        ) as Entries;
        expect(treesOf(entries).flatMap(shapeOf)).toEqual(treesOf(same).flatMap(shapeOf));
        const text = textOf(entries);
        for (const question of ["us-community", "us-region", "partner-community", "us-committee"] as const)
          expect(text).toContain(withoutStop(clean(entries[question])));
        for (const field of cleanLines(entries["other-fields"]))
          expect(text.toLowerCase()).toContain(withoutStop(field).toLowerCase());
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
            return paperFile(write(answers), answers, toHtml);
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

const DEPENDS =
  "This depends on the budget that the governing body adopts each year. Nothing else is promised.";

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
    ["99", "holds for 99 years from"],
    ["five", "holds for [number] years from"],
    ["5 years", "holds for [number] years from"],
    ["0", "holds for [number] years from"],
    ["100", "holds for [number] years from"],
    ["2.5", "holds for [number] years from"],
    ["", "holds for [number] years from"],
  ])("for a term of %j years", (years, expected) => {
    expect(textOf({ ...FULL, years }, "partnership-agreement")).toContain(expected);
    expect(textOf({ ...FULL, years, term: "open" }, "partnership-agreement")).toContain(
      "holds until one side ends it by written notice. To change it, both sides sign in writing",
    );
  });

  test.each([
    ["nothing", "Alpha promises neither staff time nor public money."],
    ["staff", "Alpha gives staff time as it can spare it, and no other public money."],
    ["money", `Alpha gives $2,000 a year. ${DEPENDS}`],
    ["words", `Alpha gives the following: a room in the library. ${DEPENDS}`],
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
    ["2027-02-28", "before the signing", true],
    ["2027-03-01", "in the first quarter", true],
    ["2027-07-04", "in the second quarter", true],
    ["2027-09-01", "in the third quarter", false],
    ["2028-02-29", "in the fourth quarter", true],
    ["2028-03-01", "after the first year", true],
  ])("puts a first exchange on %s %s, and says whether its tasks move: %s", (day, expected, moves) => {
    const plan = textOf({ ...FULL, "first-exchange": day }, "first-year-plan");
    expect(plan).toContain(`, ${expected}.`);
    expect(plan.includes(`, ${expected}. Move the tasks of the visit so that they come before it.`)).toBe(
      moves,
    );
  });

  test("asks insurer, school district and attorney in the first quarter", () => {
    const plan = textOf(FULL, "first-year-plan");
    expect(plan.indexOf("our insurer, the school district")).toBeGreaterThan(plan.indexOf("First quarter"));
    expect(plan.indexOf("our insurer, the school district")).toBeLessThan(plan.indexOf("Second quarter"));
  });

  test("holds one visit or online meeting for a friendship city", () => {
    const plan = textOf({ ...FULL, kind: "friendship" }, "first-year-plan");
    expect(plan).toContain("The visit or the online meeting takes place");
    expect(plan).not.toContain("other direction");
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

describe("the agreement", () => {
  const said = (entries: Partial<Entries> = {}) => textOf({ ...FULL, ...entries }, "partnership-agreement");

  test("leaves to writing who pays, and speaks of no costs besides", () => {
    expect(said()).toContain(
      "6. What each side gives. Alpha gives $2,000 a year. " +
        `${DEPENDS} Beta gives [what the partner gives]. Neither side owes the other anything beyond this. ` +
        "Who pays for a visit or a project is settled in writing before it begins.",
    );
    expect(said()).not.toContain("its own costs");
  });

  test.each([
    ["nothing", "spends no public money, and makes"],
    ["staff", "promises no public money beyond what clause 6 names, and makes"],
    ["money", "promises no public money beyond what clause 6 names, and makes"],
    ["words", "promises no public money beyond what clause 6 names, and makes"],
  ])("says of public money what it gives: %s", (gift, expected) => {
    expect(said({ gift })).toContain(expected);
  });

  test("ends before its term by notice, and is renewed and changed as each side's rules require", () => {
    expect(said()).toContain(
      "This agreement holds for 5 years from the day of signing. Either side may end it earlier by written notice. " +
        "To renew or to change it, both sides sign in writing after the approval that each one’s rules require.",
    );
    expect(said()).not.toContain("Changes.");
  });

  test("leaves dates and places to those who sign", () => {
    expect(said().match(/Date: \[date\]\nPlace: \[place\]/g)).toHaveLength(2);
    expect(said()).not.toContain("Signed on");
  });

  test("plans no first exchange that comes before the signing", () => {
    expect(said()).toContain("The first exchange is planned for July 4, 2027.");
    expect(said({ "first-exchange": "2027-02-28" })).not.toContain("first exchange");
  });

  test("makes no yearly report and no duty of a friendship", () => {
    expect(said()).not.toMatch(/report/);
    expect(said({ kind: "friendship" })).toContain("may be planned by Alpha Friends in Alpha");
    expect(said({ kind: "friendship" })).toContain("projects may go in both directions");
  });
});

test("committees plan and report, and bind nobody", () => {
  expect(textOf(FULL, "council-resolution")).toContain(
    "The governing body invites Alpha Friends to plan the exchanges and asks it to report in public once a year. " +
      "It does not act in the name of the community, and may not bind it or spend its money.",
  );
  expect(textOf({ ...FULL, kind: "friendship" }, "council-resolution")).toContain("may ask it to report");
  expect(textOf(FULL, "partnership-agreement")).toContain(
    "The exchanges are to be planned by Alpha Friends in Alpha and by Beta Circle in Beta. Neither may bind its community.",
  );
});

test("no clause begins with the name of a committee", () => {
  const text = textOf(FULL) + textOf({ ...FULL, kind: "friendship" });
  expect(text).toMatch(/\. On our side, Alpha Friends/);
  expect(text).not.toMatch(/(^|[.:] )(Alpha Friends|Beta Circle)/m);
});

test("the proclamation sends those who want to help to the committee, and names its day", () => {
  const text = textOf(FULL, "proclamation");
  expect(text).toContain("Whereas all who live here are welcome to ask Alpha Friends how they can help;");
  expect(text).toContain("March 1, 2027, as the day on which");
  expect(text).not.toMatch(/host|teacher/);
});

test("the letter explores, and leaves the vote to the governing body", () => {
  const text = textOf(FULL, "letter-of-intent");
  expect(text).toContain(
    "As Chair of Alpha, Ohio, I would like to explore with you whether our communities should become sister cities.",
  );
  expect(text).toContain("If you agree and our governing body approves, we could sign on March 1, 2027.");
});

describe("an answer that is a sentence of its own", () => {
  test.each([
    ["Friends of Gondar.", "ask Friends of Gondar how"],
    ["the Friends, Inc.", "ask the Friends, Inc. how"],
  ])("breaks none of ours: %s", (committee, expected) => {
    expect(textOf({ ...FULL, "us-committee": committee }, "proclamation")).toContain(expected);
  });

  test("stands with the others of its kind, each once", () => {
    const words = { ...FULL, gift: "words", "gift-words": "A room in the library.\n\n.\nTea." };
    expect(textOf(words, "council-resolution")).toContain("following: A room in the library; Tea. This");
    const fields = { ...FULL, "other-fields": "Bees.\nArts and Culture\nbees\nwasps" };
    expect(textOf(fields, "proclamation")).toContain("fields of arts and culture; Bees; and wasps;");
  });
});
