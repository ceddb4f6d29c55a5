import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TermRow } from "../atlas/schemas.ts";
import { linkedOnce } from "./first-term.ts";
import { termForms } from "./term-forms.ts";

const row = (id: string, term: string, more: Partial<TermRow> = {}): TermRow => ({
  id,
  term,
  definition: "…",
  sources: [],
  ...more,
});

const FORMS = termForms([
  row("sister-city", "Sister city"),
  row("agreement", "Sister city agreement"),
  row("clair", "CLAIR"),
  row("people", "People-to-People"),
  row("501c3", "501(c)(3)"),
  row("mou", "Memorandum of understanding (MoU)", { forms: ["memorandum of understanding", "MoU"] }),
  row("exchange", "Exchange", { forms: ["none"] }),
  row("jumelage", "Jumelage", { lang: "fr" }),
  row("delegation", "Delegation"),
]);

const marked = (text: string) =>
  linkedOnce(text, FORMS)
    .map(({ text, id }) => (id === undefined ? text : `[${text}|${id}]`))
    .join("");

describe("terms in a text", () => {
  test.each([
    ["a term within a sentence", "It is a sister city.", "It is a [sister city|sister-city]."],
    ["a term that opens a sentence", "Sister city or not?", "[Sister city|sister-city] or not?"],
    ["a plural", "Two sister cities met.", "Two [sister cities|sister-city] met."],
    ["a hyphen for the blank", "A sister-city tie.", "A [sister-city|sister-city] tie."],
    ["the first use only", "A delegation, delegations.", "A [delegation|delegation], delegations."],
    ["the longer of two terms", "The sister city agreement.", "The [sister city agreement|agreement]."],
    [
      "both of two terms, one inside the other elsewhere",
      "A sister city agreement of a sister city.",
      "A [sister city agreement|agreement] of a [sister city|sister-city].",
    ],
    ["a name in its own capitals", "CLAIR, not clair.", "[CLAIR|clair], not clair."],
    ["no name in other capitals", "clair", "clair"],
    ["a term with brackets", "A 501(c)(3) body.", "A [501(c)(3)|501c3] body."],
    ["another form", "An MoU was signed.", "An [MoU|mou] was signed."],
    ["no part of a word", "The delegational mood, subdelegation.", "The delegational mood, subdelegation."],
    ["no term that is not to be linked", "An exchange.", "An exchange."],
    ["no term of another language", "Jumelage", "Jumelage"],
    ["nothing", "", ""],
  ])("%s", (_case, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test("the stretches together say what the text says, and no term stands twice among them", () => {
    const word = fc.constantFrom(
      "sister city",
      "Sister cities",
      "agreement",
      "CLAIR",
      "MoU",
      " ",
      "delegation",
      "x",
      "-",
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join("");
        const stretches = linkedOnce(text, FORMS);
        const ids = stretches.flatMap(({ id }) => id ?? []);
        expect(stretches.map(({ text }) => text).join("")).toBe(text);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
