import { describe, expect, test } from "vitest";
import { checkContent } from "./check-content.ts";
import { SOUND_CONTENT } from "./sound-content.fixture.ts";

const TODAY = "2026-11-21";
const encoder = new TextEncoder();

const check = (content: Readonly<Record<string, string | Uint8Array>>) =>
  checkContent(
    new Map(
      Object.entries(content).map(([file, text]) => [
        file,
        typeof text === "string" ? encoder.encode(text) : text,
      ]),
    ),
    TODAY,
  ).problems;

/** Puts one text in place of another in one file; fails if the sound content does not hold it. */
function broken(file: string, from: string, to: string) {
  const text = SOUND_CONTENT[file] ?? "";
  expect(text).toContain(from);
  return { ...SOUND_CONTENT, [file]: text.replace(from, () => to) };
}

const PAGE = "content/pages/about.mdx";
const EXCHANGE = "content/exchanges/toledo-toledo/index.mdx";
const QUESTION = "content/questions/what-is-it.mdx";

/** What an editor might do, where, and the line and words that tell it. */
type Case = readonly [title: string, from: string, to: string, line: number, words: string];

function reports(file: string, cases: readonly Case[]) {
  describe(file, () => {
    test.each(cases)("%s", (_title, from, to, line, words) => {
      const found = check(broken(file, from, to)).filter((problem) => problem.file === file);
      expect(found.map((problem) => `${problem.line}: ${problem.message}`)).toContainEqual(
        expect.stringMatching(new RegExp(`^${line}: .*${RegExp.escape(words)}`, "s")),
      );
    });
  });
}

test("sound content has no problem", () => {
  expect(check(SOUND_CONTENT)).toEqual([]);
});

test("sound content with the line ends of Windows has no problem", () => {
  const windows = Object.entries(SOUND_CONTENT).map(([file, text]) => [file, text.replaceAll("\n", "\r\n")] as const);
  expect(check(Object.fromEntries(windows))).toEqual([]);
});

test("sound content with a byte order mark has no problem", () => {
  const marked = Object.entries(SOUND_CONTENT).map(([file, text]) => [file, `\uFEFF${text}`] as const);
  expect(check(Object.fromEntries(marked))).toEqual([]);
});

reports("content/places.csv", [
  ["a quote that is never closed", "es-toledo,Toledo", 'es-toledo,"Toledo', 3, "cannot be read as CSV"],
  ["a comma too many", "es-toledo,Toledo", "es-toledo,Toledo,", 3, "has 12 cells, the header names 11"],
  ["a merge mark", "es-toledo", "<<<<<<< HEAD\nes-toledo", 3, "holds a merge mark"],
  [
    "two places with one id",
    "es-lugo",
    "es-toledo",
    5,
    'has the id "es-toledo" a second time (first on line 3)',
  ],
  ["an unknown column", "aliases", "alias", 1, 'unknown column "alias". Did you mean "aliases"?'],
  ["a column named twice", "geoname_id", "id", 1, 'names the column "id" twice'],
  ["a missing column", "lat,", "", 1, 'lacks the column "lat"'],
  ["an unknown country", ",ES,39.86", ",EX,39.86", 3, 'in the country "EX"'],
  ["a country in small letters", ",ES,39.86", ",es,39.86", 3, 'country_code "es" has the wrong form'],
  ["an id of another country", "es-lugo", "fr-lugo", 5, "the id must begin with es-"],
  ["an id of another state", "us-oh-toledo", "us-mi-toledo", 2, "the id must begin with us-oh-"],
  ["a US place without a state", "OH,Ohio,US,41.66", ",Ohio,US,41.66", 2, "lacks admin1_code"],
  ["a place in the sea off Africa", "39.86,-4.02", "0,0", 3, "lies at 0, 0"],
  ["a latitude beyond the pole", "39.86", "139.86", 3, 'lat "139.86" must be at most 90'],
  ["a latitude in words", "39.86", "north", 3, 'lat "north" must be a number'],
  ["an unknown kind", 'Lugo, ""old""",city', 'Lugo",citty', 5, 'Did you mean "city"?'],
  [
    "one place twice",
    'es-lugo,"Lugo, ""old""",city,58',
    "es-toledo-2,Toledo,city,54",
    5,
    "lists Toledo in Galicia a second time",
  ],
  ["a lost letter", "Castille", "Cast\uFFFDlle", 3, "a letter was lost"],
]);

reports("content/partnerships.csv", [
  [
    "an unknown place",
    "us-oh,es-lugo",
    "us-oh,es-lugoo",
    3,
    '"es-lugoo", which content/places.csv does not list. Did you mean "es-lugo"?',
  ],
  ["a US side abroad", "us-oh,es-lugo", "es-toledo,es-lugo", 3, "not in the United States"],
  [
    "a partner in the United States",
    "us-oh,es-lugo",
    "us-oh,us-oh-toledo",
    3,
    "which is in the United States",
  ],
  ["a place paired with itself", "us-oh,es-lugo", "us-oh,us-oh", 3, "with itself"],
  ["one pair twice", "us-oh,es-lugo", "us-oh-toledo,es-toledo", 3, "a second time (first on line 2)"],
  [
    "one pair the other way round",
    "us-oh,es-lugo",
    "es-toledo,us-oh-toledo",
    3,
    "a second time (first on line 2)",
  ],
  [
    "a documented year that is missing",
    ",1931,documented",
    ",,documented",
    2,
    "has no year, though its year_basis is documented",
  ],
  ["an unknown year that is given", ",,unknown", ",1950,unknown", 3, "gives the year 1950, though"],
  ["a disputed year without a note", '"sources disagree: 1977, 1999"', "", 4, "no year_note"],
  ["a year in the future", "1931,documented", "2027,documented", 2, "in the future"],
  ["a year before all partnerships", "1931,documented", "1831,documented", 2, "older than 1900"],
  [
    "a year that no page gives",
    "1931,documented",
    "1932,documented",
    2,
    "content/evidence.csv give 1931, 1934",
  ],
  ["an ended partnership without a source", "2019-05-01,act", "2019-05-01,", 3, "names no status_source"],
  [
    "evidence that is not there",
    "2019-05-01,act",
    "2019-05-01,evidence",
    3,
    "names evidence as status_source",
  ],
  ["an unknown source", "2019-05-01,act", "2019-05-01,axt", 3, 'names the source "axt"'],
  ["a status of tomorrow", "2019-05-01", "2026-12-01", 3, "in the future"],
  ["a day that does not exist", "2019-05-01", "2019-02-30", 3, "not a day of the calendar"],
  ["an unknown list", "wikipedia-us", "wikipedia", 3, 'the unknown list "wikipedia"'],
]);

reports("content/evidence.csv", [
  ["a pair that is not listed", "es-toledo,1934", "es-lugos,1934", 3, "does not list"],
  [
    "one page twice",
    "1934,,,press,https://example.org/b",
    "1931,,,press,https://example.org/a",
    3,
    "a second time",
  ],
  ["a year and a date that disagree", "1931,1931-01-30", "1931,1932-01-30", 2, "do not agree"],
  ["an address that is none", "https://example.org/b", "example.org/b", 3, "must be a full address"],
]);

reports("content/countries.csv", [
  ["a country twice", "US,United States", "ES,United States", 3, "lists the country ES a second time"],
  ["an empty table", "\nES,Spain,europe\nUS,United States,americas", "", 1, "has no rows"],
  ["an empty file", SOUND_CONTENT["content/countries.csv"] ?? "", "", 1, "is empty"],
]);

reports("content/sources.csv", [["an id twice", "survey,", "act,", 3, 'has the id "act" a second time']]);

reports("content/figures.csv", [
  ["an unknown source", "survey", "surveys", 2, 'names the source "surveys"'],
  ["a date and a year that disagree", "March 2015,2015", "March 2014,2015", 2, "do not agree"],
  [
    "a figure twice",
    "Members,survey,\n",
    "Members,survey,\ncities-2015,cities,1,1,2016,2016,Members,survey,\n",
    3,
    "a second time",
  ],
]);

reports("content/timeline.csv", [
  ["an unknown source", "act survey", "act serwey", 3, 'Did you mean "survey"?'],
  ["an unknown place", "act,us-oh-toledo", "act,us-oh-toleda", 2, 'Did you mean "us-oh-toledo"?'],
  [
    "places that are no pair",
    "us-oh-toledo,es-toledo",
    "us-oh,es-toledo",
    2,
    "content/partnerships.csv does not list",
  ],
  ["one place without its partner", "us-oh-toledo,es-toledo", "us-oh-toledo,", 2, "one place only"],
  ["a date out of order", "1956-09-11", "1930", 3, "Put the rows in order of date"],
  ["a chapter out of order", "1931,beginnings", "1931,china", 3, "stands below china"],
  ["an id twice", "act,1956", "toledo,1956", 3, "a second time"],
]);

reports("content/glossary.csv", [
  ["a term twice", "paired.,act\n", "paired.,act\ntwins,twin town,,Same.,act\n", 3, "a second time"],
  ["an unknown source", "paired.,act", "paired.,atc", 2, 'names the source "atc"'],
]);

reports("content/redirects.csv", [
  ["an address that leads to itself", "/new/", "/old/", 2, "to itself"],
  ["a circle", "/new/\n", "/new/\n/new/,/old/\n", 2, "in a circle"],
  ["an address without a slash at its end", "/new/", "/new", 2, "/new/address/"],
]);

reports("content/corrections.csv", [
  ["a correction of tomorrow", "text\n", "text\n2026-12-24,/about/,Wrong.\n", 2, "in the future"],
]);

reports(PAGE, [
  ["no fields at all", SOUND_CONTENT[PAGE] ?? "", "Text only", 1, "must begin with a line of ---"],
  ["fields that never end", "---\n\n## A heading", "\n## A heading", 1, "never ends them"],
  ["an unknown field", "lede:", "leed:", 4, 'unknown field "leed". Did you mean "lede"?'],
  ["a missing field", "lede: One sentence.\n", "", 2, "lacks the field lede"],
  ["a field twice", "lede:", "title:", 4, 'has the field "title" a second time'],
  ["a colon inside a text", "One sentence.", "One sentence: yes", 4, "has a colon inside its text"],
  ["a quote that is never closed", "One sentence.", '"One sentence.', 4, "is never closed"],
  ["a bracket that is never closed", "[act, survey]", "[act, survey", 6, "never closed"],
  ["a tab", "lede: One sentence.", "lede:\n\tOne sentence.", 5, "indented with a tab"],
  ["a text that begins with a star", "One sentence.", "*One* sentence.", 4, "begins with * or &"],
  ["a text that begins with @", "One sentence.", "@one", 4, "a sign YAML keeps for itself"],
  ["a number for a text", "One sentence.", "2026", 4, "must be text"],
  ["a text for a list", "[act, survey]", "act", 6, "must be a list"],
  ["a date in words", "2026-11-20", "soon", 5, "write the date as 2026-11-21"],
  ["a day that does not exist", "2026-11-20", "2026-02-30", 5, "is not a day of the calendar"],
  ["a review of tomorrow", "2026-11-20", "2026-12-20", 5, "in the future"],
  [
    "a description that is too short",
    SOUND_CONTENT[PAGE]?.match(/description: (.*)/)?.[1] ?? "",
    "Short.",
    3,
    "too short",
  ],
  ["an unknown source", "[act, survey]", "[act, survey, sirvey]", 6, 'Did you mean "survey"?'],
  ["a stray curly brace", "A fact.", "A {fact.", 11, "holds a curly brace {"],
  ["a closing curly brace", "A fact.", "A\nfact}.", 12, "holds a curly brace"],
  ["an expression", "A fact.", "A {1 + 1}.", 11, "runs as code"],
  ["an import", "## A heading", 'import x from "y"\n\n## A heading', 9, "runs as code"],
  ["a line that begins with import", "A fact.", "import of goods rose", 11, "begins with import or export"],
  ["a stray <", "A fact.", "A <5 fact.", 11, "holds the sign <"],
  ["an HTML comment", "A fact.", "<!-- no -->", 11, "HTML comment"],
  ["an HTML tag", "A fact.", "A <b>fact</b>.", 11, "HTML tag <b>"],
  ["an address between < and >", "A fact.", "See <https://example.org>.", 11, "[words](address)"],
  [
    "a component that is never closed",
    "A fact.",
    '<Aside title="x">\n\nA fact.',
    11,
    "opens <Aside> and never closes it",
  ],
  ["a component that is never opened", "A fact.", "</Aside>\n\nA fact.", 11, "closes </Aside>"],
  [
    "a quote missing in a component",
    "A fact.",
    '<Aside title="x>\n\nA fact.\n\n</Aside>\n',
    11,
    "a quote is missing",
  ],
  [
    "a tag that is never ended",
    "A fact.",
    '<Aside title="x"\n\nA fact.\n\n</Aside>',
    11,
    "end the tag with /> or >",
  ],
  ["an unknown component", "<Cite to", "<Cute to", 11, 'Did you mean "Cite"?'],
  ["a missing setting", '<Cite to="act" />', "<Cite />", 11, 'without to="…"'],
  ["an unknown setting", 'to="act"', 'to="act" from="b"', 11, "unknown setting from"],
  ["a setting in curly braces", 'to="act"', 'to={"act"}', 11, 'Write to="text"'],
  ["a spread", 'to="act"', "{...act}", 11, "by code in curly braces"],
  ["a source that is not listed", 'to="act"', 'to="act suvey"', 11, 'Did you mean "survey"?'],
  ["an unknown figure", "cities-2015", "cities-2016", 11, 'Did you mean "cities-2015"?'],
  ["a figure without its source", "[act, survey]", "[act]", 11, "Add survey to sources"],
  ["an unknown count", "places", "palces", 11, 'Did you mean "places"?'],
  ["a heading of the first level", "## A heading", "# A heading", 9, "Begin with ##"],
  ["a heading that skips a level", "A fact.", "#### Deep", 11, "skips a level. Use ###"],
  ["one heading twice", "A fact.", "## A heading\n\nA fact.", 11, "a second time (first on line 9)"],
  ["an image without words", "A fact.", "![](./a.jpg)", 11, "without words"],
  ["an image that is not there", "A fact.", "![A hall](./a.jpg)", 11, "does not lie beside"],
  ["a link without a slash", "A fact.", "[x](/join#step)", 11, '"/join/#step"'],
  ["a link that is not from the root", "A fact.", "[x](join.mdx)", 11, '"/join/"'],
  ["a link that runs script", "A fact.", "[x](javascript:x)", 11, "Only addresses with https://"],
  ["an e-mail address", "A fact.", "Write to a@example.org", 11, "e-mail address"],
  ["a merge mark", "A fact.", "=======\nA fact.", 11, "holds a merge mark"],
]);

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
  ["a publication of tomorrow", "published: 2026-11-19", "published: 2026-12-19", 10, "in the future"],
  [
    "a source that nothing cites",
    "They met.<Cite",
    "They met.<Aside",
    21,
    'lists the source "city", which the text never cites',
  ],
  ["two sources with one id", "id: press", "id: city", 24, 'a second source with the id "city"'],
  ["an image that begins with its kind", "Two mayors", "Photo of two mayors", 39, "Begin with what it shows"],
]);

reports(QUESTION, [["an unknown group", "group: basics", "group: basic", 4, 'Did you mean "basics"?']]);

test("two questions in one place of the order are told", () => {
  const second = (SOUND_CONTENT[QUESTION] ?? "").replace("What is it?", "What else?");
  const [found] = check({ ...SOUND_CONTENT, "content/questions/what-more.mdx": second });
  expect(found).toMatchObject({ line: 5, message: expect.stringContaining("has the same order as") });
});

test.each(["content/places.csv", "content/corrections.csv", PAGE])("a missing %s is told once", (file) => {
  const { [file]: _gone, ...rest } = SOUND_CONTENT;
  expect(check(rest)).toEqual([{ file, line: 1, message: expect.stringContaining("is missing") }]);
});

test.each([
  ["content/place.csv", "Tables are named"],
  ["content/pages/more.md", "Texts end in .mdx"],
  ["content/exchanges/toledo.mdx", "An exchange is a folder"],
  ["content/exchanges/empty/photo.jpg", "lacks index.mdx"],
  ["content/photo.JPG", "Images lie in the folder"],
  ["content/.DS_Store", "Delete it"],
])("the stray file %s is told", (file, words) => {
  expect(check({ ...SOUND_CONTENT, [file]: "" })).toEqual([
    { file, line: 1, message: expect.stringContaining(words) },
  ]);
});

test("a page that nothing shows is told", () => {
  const page = (SOUND_CONTENT[PAGE] ?? "").replaceAll("about", "abaut");
  const [found] = check({ ...SOUND_CONTENT, "content/pages/abaut.mdx": page });
  expect(found?.message).toContain('Did you mean "about"?');
});

test("a name with capitals is told, since it becomes an address", () => {
  const [found] = check({ ...SOUND_CONTENT, "content/questions/Why.mdx": "" });
  expect(found?.file).toBe("content/questions/Why.mdx");
});

test.each(["content/places.csv", EXCHANGE])("%s in another encoding is told at its line", (file) => {
  const latin1 = Uint8Array.from((SOUND_CONTENT[file] ?? "").replace("Toledo", "Tolédo"), (letter) =>
    letter.charCodeAt(0),
  );
  const found = check({ ...SOUND_CONTENT, [file]: latin1 });
  expect(found).toEqual([{ file, line: 2, message: expect.stringContaining("not UTF-8") }]);
});

test.each(Object.keys(SOUND_CONTENT).filter((file) => /(csv|mdx)$/.test(file)))(
  "no cut through %s throws",
  (file) => {
    const text = SOUND_CONTENT[file] ?? "";
    for (let end = 0; end < text.length; end += 29) {
      expect(() => check({ ...SOUND_CONTENT, [file]: text.slice(0, end) })).not.toThrow();
    }
  },
);

test("a fault in a row is told once, not again for every row that names it", () => {
  const found = check(broken("content/places.csv", "39.86,-4.02", "north,-4.02"));
  expect(found).toHaveLength(1);
});
