import { expect, test } from "vitest";
import { toPlainHtml } from "./plain-html.ts";

const PAGE = "https://atlas.example/exchanges/toledo/";

test.each([
  ["styles, ids and data", '<p class="x" style="color:red" id="a" data-astro-cid-1>A</p>', "<p>A</p>"],
  ["scripts with what they hold", "<p>A</p><script>b()</script><style>c{}</style>", "<p>A</p>"],
  [
    "drawings with their words",
    "<figure><svg><text>1957</text></svg><p>A</p></figure>",
    "<figure><p>A</p></figure>",
  ],
  ["comments", "<p>A<!-- b --></p>", "<p>A</p>"],
  ["handlers and addresses that run", '<a href="javascript:a()" onclick="b()">A</a>', "<a>A</a>"],
])("a feed carries no %s", (_what, html, plain) => {
  expect(toPlainHtml(html, PAGE)).toBe(plain);
});

test.each([
  ["a part of the page", "#source-city", `${PAGE}#source-city`],
  ["another page", "/history/", "https://atlas.example/history/"],
  ["another site", "https://example.org/a?b=1#c", "https://example.org/a?b=1#c"],
])("a link to %s is a whole address", (_what, href, whole) => {
  expect(toPlainHtml(`<a href="${href}">A</a>`, PAGE)).toBe(`<a href="${whole}">A</a>`);
});

test("an image keeps its words and size, and its address is whole", () => {
  expect(
    toPlainHtml('<img src="/_astro/a.webp" alt="A bridge" width="2" height="1" loading="lazy">', PAGE),
  ).toBe('<img src="https://atlas.example/_astro/a.webp" alt="A bridge" width="2" height="1">');
});

test("what no feed needs gives way to its words", () => {
  expect(toPlainHtml('<p><data value="3">3</data> <span class="a">(2015)</span></p>', PAGE)).toBe(
    "<p>3 (2015)</p>",
  );
});

test("a sign that ends a tag may stand in an attribute", () => {
  expect(toPlainHtml('<sup><a href="#a" aria-label="Source 1: A > B">1</a></sup>', PAGE)).toBe(
    `<sup><a href="${PAGE}#a">1</a></sup>`,
  );
});

test("the title of a note and the number of a key figure stand out without styles", () => {
  expect(toPlainHtml('<aside><p class="lead">Sources differ.</p><p>A</p></aside>', PAGE)).toBe(
    "<aside><p><strong>Sources differ.</strong></p><p>A</p></aside>",
  );
});

test("a quotation keeps its language", () => {
  expect(toPlainHtml('<blockquote lang="de" cite="x">Ja</blockquote>', PAGE)).toBe(
    '<blockquote lang="de">Ja</blockquote>',
  );
});
