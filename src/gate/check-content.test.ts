import { expect, test } from "vitest";
import { broken, check, EXCHANGE, expectOnly, PAGE } from "./broken-content.fixture.ts";
import { SOUND_CONTENT } from "./sound-content.fixture.ts";

test("sound content has no problem", () => {
  expect(check(SOUND_CONTENT)).toEqual([]);
});

test("sound content with the line ends of Windows has no problem", () => {
  const windows = Object.entries(SOUND_CONTENT).map(
    ([file, text]) => [file, text.replaceAll("\n", "\r\n")] as const,
  );
  expect(check(Object.fromEntries(windows))).toEqual([]);
});

test("sound content with a byte order mark has no problem", () => {
  const marked = Object.entries(SOUND_CONTENT).map(([file, text]) => [file, `\uFEFF${text}`] as const);
  expect(check(Object.fromEntries(marked))).toEqual([]);
});

test.each(["content/places.csv", "content/corrections.csv", PAGE])("a missing %s is told once", (file) => {
  const { [file]: _gone, ...rest } = SOUND_CONTENT;
  expectOnly(rest, { file, line: 1, words: "is missing" });
});

test.each([
  ["content/place.csv", "Tables are named"],
  ["content/pages/more.md", "Texts end in .mdx"],
  ["content/exchanges/toledo.mdx", "An exchange is a folder"],
  ["content/exchanges/empty/photo.jpg", "lacks index.mdx"],
  ["content/photo.JPG", "Pictures lie in the folder"],
  ["content/notes.txt", "Delete it"],
])("the stray file %s is told", (file, words) => {
  expectOnly({ ...SOUND_CONTENT, [file]: "" }, { file, line: 1, words });
});

test.each([
  "content/.DS_Store",
  "content/.obsidian/app.json",
  "content/places.csv~",
  "content/pages/.about.mdx.swp",
  "content/pages/.#about.mdx",
  "content/pages/about.mdx.swp",
])("the file %s, which nobody meant to add, is passed over", (file) => {
  expect(check({ ...SOUND_CONTENT, [file]: "x" })).toEqual([]);
});

test("blank lines keep the numbers of the lines below them", () => {
  const content = broken("content/places.csv", "es-toledo,Toledo", "\n\nes-toledo,");
  expectOnly(content, { file: "content/places.csv", line: 5, words: "name" });
});

test.each(["content/places.csv", EXCHANGE])("%s in another encoding is told at its line", (file) => {
  const latin1 = Uint8Array.from((SOUND_CONTENT[file] ?? "").replace("Toledo", "Tolédo"), (letter) =>
    letter.charCodeAt(0),
  );
  expectOnly({ ...SOUND_CONTENT, [file]: latin1 }, { file, line: 2, words: "not UTF-8" });
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
