import { expect, test } from "vitest";
import { checkContent } from "./check-content.ts";
import { SOUND_CONTENT } from "./sound-content.fixture.ts";

type Content = Readonly<Record<string, string>>;

const bytes = (content: Content) =>
  new Map(Object.entries(content).map(([file, text]) => [file, new TextEncoder().encode(text)]));
const TODAY = "2026-11-21";
const moves = (earlier: Content, now: Content) =>
  checkContent(bytes(now), TODAY, { earlier: bytes(earlier) })
    .problems.filter(({ kind }) => kind === "moved-page")
    .map(({ file, line, what, mend }) => ({ file, line, what, mend }));

/** The sound content with other paths, and texts changed within them. */
function changed(paths: Readonly<Record<string, string>>, from = "", to = ""): Content {
  return Object.fromEntries(
    Object.entries(SOUND_CONTENT).map(([file, text]) => {
      const path = Object.entries(paths).find(([old]) => file.startsWith(old));
      return [path ? file.replace(path[0], path[1]) : file, from ? text.replaceAll(from, to) : text];
    }),
  );
}
const STORY = "content/exchanges/toledo-toledo/";
const QUESTION = "content/questions/what-is-it.mdx";
const PLACES = "content/places.csv";
const without = (file: string): Content =>
  Object.fromEntries(Object.entries(SOUND_CONTENT).filter(([other]) => !other.startsWith(file)));
const withRedirect = (content: Content, line: string): Content => ({
  ...content,
  "content/redirects.csv": `${content["content/redirects.csv"] ?? ""}${line}\n`,
});

test.each<[string, Content, string]>([
  [
    "an exchange with a new folder",
    changed({ [STORY]: "content/exchanges/two-toledos/" }),
    "/exchanges/toledo-toledo/,/exchanges/two-toledos/",
  ],
  [
    "a question with a new name",
    changed({ [QUESTION]: "content/questions/what-is-that.mdx" }),
    "/questions/what-is-it/,/questions/what-is-that/",
  ],
  [
    "a step with a new name",
    changed({ "content/guide/first.mdx": "content/guide/begin.mdx" }),
    "/join/first/,/join/begin/",
  ],
  [
    "a place with a new id",
    changed({}, "es-lugo", "es-lugo-galicia"),
    "/places/es-lugo/,/places/es-lugo-galicia/",
  ],
  ["a question that is gone", without(QUESTION), "/questions/what-is-it/,/questions/"],
  [
    "a story that became a draft",
    changed({}, "facts:", "draft: true\nfacts:"),
    "/exchanges/toledo-toledo/,/exchanges/",
  ],
])("%s needs a redirect, and the message holds its line", (_title, now, line) => {
  const found = moves(SOUND_CONTENT, now);
  expect(found).toEqual([
    {
      file: "content/redirects.csv",
      line: 2,
      what: expect.stringContaining(line.split(",")[0] ?? ""),
      mend: `Add the line ${line}`,
    },
  ]);
  expect(moves(SOUND_CONTENT, withRedirect(now, line))).toEqual([]);
});

test.each<[string, Content, Content]>([
  ["nothing moved", SOUND_CONTENT, SOUND_CONTENT],
  ["a page is new", without(QUESTION), SOUND_CONTENT],
  ["a draft has a new folder", ...drafts("content/exchanges/two-toledos/")],
  ["a place cannot be read", SOUND_CONTENT, changed({}, "43,-7.55", "north,-7.55")],
])("no redirect is asked for if %s", (_title, earlier, now) => {
  expect(moves(earlier, now)).toEqual([]);
});

test("a new title is no move", () => {
  const now = {
    ...SOUND_CONTENT,
    [QUESTION]: (SOUND_CONTENT[QUESTION] ?? "").replace("What is it?", "What is that?"),
  };
  expect(moves(SOUND_CONTENT, now)).toEqual([]);
});

test("of two new pages the one with the old title is proposed", () => {
  const now = {
    ...without(QUESTION),
    "content/questions/what-is-in.mdx": (SOUND_CONTENT[QUESTION] ?? "").replace(
      "What is it?",
      "What is in it?",
    ),
    "content/questions/meaning.mdx": SOUND_CONTENT[QUESTION] ?? "",
  };
  expect(moves(SOUND_CONTENT, now)[0]?.mend).toBe("Add the line /questions/what-is-it/,/questions/meaning/");
});

test("earlier content that cannot be read asks for nothing", () => {
  expect(moves({ [PLACES]: "\0", [QUESTION]: "---\n{" }, SOUND_CONTENT)).toEqual([]);
});

/** A draft before and after its folder got another name. */
function drafts(folder: string): [Content, Content] {
  const draft = (paths: Readonly<Record<string, string>>) => changed(paths, "facts:", "draft: true\nfacts:");
  return [draft({}), draft({ [STORY]: folder })];
}
