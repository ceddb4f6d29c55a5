import { describe, expect, test } from "vitest";
import { broken, check, EXCHANGE, expectOnly, PAGE, reports } from "./broken-content.fixture.ts";

const fact = (title: string, to: string, words: string) =>
  [title, "A fact.", `${to}\n\nA fact.`, 11, words] as const;

reports(PAGE, [
  fact(
    "two places to begin a globe from",
    '<RouteGlobe from="us-oh-toledo es-lugo" to="es-toledo" />',
    "names 2 places in from of <RouteGlobe>",
  ),
  fact("a pair of one place", '<Pair from="es-toledo" to="es-toledo" />', "from a place to itself"),
  fact(
    "a chart whose title has a full stop",
    '<Chart title="It grew." numbers="1946: 1; 1947: 2" source="act" />',
    "Delete it",
  ),
  fact("a chapter without a text", '<Chapter id="china" />', "leaves <Chapter> without a text"),
  fact("a chapter without a heading", '<Chapter id="china">\n\nA fact.\n\n</Chapter>', "without its heading"),
  fact(
    "marks within a sentence",
    'They met. <Marks count="10" source="act" /> And so on.',
    "Give it a line of its own",
  ),
  fact(
    "an unknown place on a globe",
    '<RouteGlobe from="us-oh-toledo" to="es-toledoo" />',
    'Did you mean "es-toledo"?',
  ),
  fact(
    "two places on one side of a pair",
    '<Pair from="us-oh-toledo es-lugo" to="es-toledo" />',
    "names 2 places in from of <Pair>",
  ),
  fact(
    "numbers of a chart parted by commas",
    '<Chart title="A" numbers="1946: 1, 1947: 2" source="act" />',
    "hold fewer than two",
  ),
  fact(
    "a number of a chart in words",
    '<Chart title="A" numbers="1946: 1; 1947: two" source="act" />',
    'hold "1947: two"',
  ),
  fact("marks with a comma", '<Marks count="6,434" source="act" />', "Write a whole number without a comma"),
  fact("too many marks", '<Marks count="20001" source="act" />', "at most 20000"),
  fact("facts without a list", '<Facts title="A">\n\nA fact.\n\n</Facts>', "something else than one list"),
  fact(
    "a timeline whose entry lacks its date",
    '<Timeline title="A">\n\n- **1931** They met.\n- They parted.\n\n</Timeline>',
    "(number 2) that does not begin in bold",
  ),
  fact("a picture without an image", '<Picture credit="A">\n\nA fact.\n\n</Picture>', "holds 0 images"),
]);

reports(EXCHANGE, [
  [
    "an image without a credit",
    '<Picture credit="Photograph: the city" license="CC BY 4.0" consent="public occasion">\n\n![Two mayors at a table](./mayors.jpg)\n\n</Picture>',
    "![Two mayors at a table](./mayors.jpg)",
    39,
    "shows an image without its credit",
  ],
  [
    "two images in one picture",
    "![Two mayors at a table](./mayors.jpg)",
    "![Two mayors at a table](./mayors.jpg)\n\n![Two mayors at a table](./mayors.jpg)",
    39,
    "holds 2 images",
  ],
]);

describe("an example", () => {
  const example = (part: string, body: string) => ({
    ...broken(PAGE, "A fact.", "A fact."),
    "content/examples/source-note/index.mdx": `---\ntitle: Source note\npart: ${part}\nabout: The number of a source.\nsources: [act]\n---\n\n${body}\n`,
  });

  test("that shows its part is no problem", () => {
    expect(check(example("Cite", 'A fact.<Cite to="act" />'))).toEqual([]);
  });

  test.each([
    ["of a part that does not exist", "Cute", 'A fact.<Cite to="act" />', 'Did you mean "Cite"?'],
    ["that does not use its part", "Aside", 'A fact.<Cite to="act" />', "does not use it"],
  ])("%s is told", (_title, part, body, words) => {
    expectOnly(example(part, body), { file: "content/examples/source-note/index.mdx", line: 3, words });
  });
});

test.each([
  ["an exchange that is not there", "toledo-toledoo,", 3, 'Did you mean "toledo-toledo"?'],
  ["an exchange twice", "toledo-toledo,", 3, "a second time"],
])("the front page with %s is told", (_title, row, line, words) => {
  const file = "content/front-page.csv";
  const content = broken(file, "toledo-toledo,The oldest\n", `toledo-toledo,The oldest\n${row}\n`);
  expectOnly(content, { file, line, words });
});
