import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { CORPUS, bytesOf } from "./corpus.fixture.ts";
import { SOUND_CONTENT } from "./sound-content.fixture.ts";

/*
 * What tests do to good texts: everything that a slip of the hand does, and some things that only a bad will does.
 */

const ROOT = join(import.meta.dirname, "../..");

/** Texts of the site, of each kind, one with a drawing, one with tables, one with many parts. */
const REAL = [
  "content/pages/mission.mdx",
  "content/guide/may-we.mdx",
  "content/exchanges/houston-leipzig/index.mdx",
  "content/examples/picture/index.mdx",
  "content/examples/chart/index.mdx",
  "content/questions/how-do-we-end-it.mdx",
];

export type Text = { readonly file: string; readonly text: string };

/** Texts without a fault, and texts of the site, whose sources and places the sound content does not know. */
export const SOUND_TEXTS: readonly Text[] = Object.entries(SOUND_CONTENT)
  .filter(([file]) => /(about|index|first|what-is-it)\.mdx$/.test(file))
  .map(([file, text]) => ({ file, text }));
export const REAL_TEXTS: readonly Text[] = REAL.map((file) => ({
  file,
  text: readFileSync(join(ROOT, file), "utf8"),
}));

/** What the corpus adds to a good text, and pieces of which markup is made. */
const PIECES: readonly string[] = [
  ...CORPUS.filter(({ file }) => file.endsWith(".mdx")).map((each) =>
    bytesOf(each).toString().split("\n").slice(12).join("\n").slice(0, 400),
  ),
  ..."{ } < > </ /> ` ``` ~~~ ~~ * ** _ [ ] ]( ![ | |- # > - 1. \\ & &# ; \" ' = : :: --- +++ ... <!-- --> $ $$ ^ [^1] [^1]: ! ? % @ \0 \r \u00A0 \u2028 \u202E \u200B \uFEFF 😀 é".split(
    " ",
  ),
  " ",
  "\n",
  "\n\n",
  "\t",
  "    ",
  "\n---\n",
  "import ",
  "export ",
  "{1}",
  "https://a.b/",
  "www.a.b",
  "a@b.c",
  "javascript:",
];

type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);
const slice = fc.tuple(place, fc.nat(60));

const cut = (text: string, at: number, length: number) => {
  const start = Math.floor(at * (text.length + 1));
  return [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)] as const;
};

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, piece).map(([at, words]) => (text: string) => {
    const [before, , after] = cut(text, at, 0);
    return before + words + after;
  }),
  slice.map(([at, length]) => (text: string) => {
    const [before, , after] = cut(text, at, length);
    return before + after;
  }),
  slice.map(([at, length]) => (text: string) => {
    const [before, words, after] = cut(text, at, length);
    return before + words + words + after;
  }),
  fc.tuple(slice, place).map(([[at, length], to]) => (text: string) => {
    const [before, words, after] = cut(text, at, length);
    const [start, , end] = cut(before + after, to, 0);
    return start + words + end;
  }),
  fc.tuple(place, place).map(([one, other]) => (text: string) => {
    const lines = text.split("\n");
    const [a, b] = [Math.floor(one * lines.length), Math.floor(other * lines.length)];
    return lines
      .with(a, lines[b] ?? "")
      .with(b, lines[a] ?? "")
      .join("\n");
  }),
  fc.tuple(fc.nat(30), piece).map(([index, words]) => (text: string) => {
    const settings = [...text.matchAll(/(?<==")[^"]*(?=")/g)];
    const found = settings[index % Math.max(settings.length, 1)];
    return found ? text.slice(0, found.index) + words + text.slice(found.index + found[0].length) : text;
  }),
);

/** A text after one to four of these. */
export const mutated = (texts: readonly Text[]): fc.Arbitrary<Text> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([{ file, text }, mutations]) => ({
      file,
      text: mutations.reduce((before, mutate) => mutate(before), text),
    }));
