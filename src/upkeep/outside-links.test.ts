import { expect, test } from "vitest";
import { parseTable } from "../atlas/content.ts";
import { readDocuments } from "../gate/documents.ts";
import { SOUND_CONTENT } from "../gate/sound-content.fixture.ts";
import { outsideLinks } from "./outside-links.ts";

const MISSION = "content/pages/mission.mdx";
const bytes = (text: string) => new TextEncoder().encode(text);

/** The links of sound content whose page on the mission ends with some text, and of a table of sources. */
function found(text: string, table = "id,title,publisher,published,url,note\n") {
  const files = new Map(Object.entries(SOUND_CONTENT).map(([file, content]) => [file, bytes(content)]));
  files.set(MISSION, bytes((SOUND_CONTENT[MISSION] ?? "") + text));
  return outsideLinks([["sources", parseTable("sources", bytes(table))]], readDocuments(files));
}

test("cells of tables, sources of stories and links of texts are found with file and line", () => {
  const links = found(
    "\nSee [the town](https://town.example/a).\n",
    "id,title,publisher,published,url,note\nact,Act,,,https://law.example/1,\n",
  );
  expect(links.get("https://law.example/1")).toEqual([{ file: "content/sources.csv", line: 2 }]);
  expect(links.get("https://town.example/a")).toEqual([{ file: MISSION, line: expect.any(Number) }]);
  expect(links.get("https://example.org/report")?.[0]?.file).toMatch(/^content\/exchanges\//);
});

test("an address that is named twice is one with two mentions, whatever follows its #", () => {
  const links = found("\n[One](https://town.example/a#x) and [two](https://town.example/a).\n");
  expect(links.get("https://town.example/a")).toHaveLength(2);
});

test("definitions, bare addresses and settings of parts count", () => {
  const links = found(
    '\n[One][x], https://bare.example/1.\n\n<Note href="https://part.example/2" />\n\n[x]: https://definition.example/3\n',
  );
  expect([...links.keys()]).toEqual(
    expect.arrayContaining([
      "https://bare.example/1",
      "https://part.example/2",
      "https://definition.example/3",
    ]),
  );
});

test.each([
  "[a](/history/)",
  "[a](#top)",
  "[a](mailto:a@b.example)",
  "[a](https://)",
  "`https://code.example/`",
])("%s is no outside address", (text) => {
  expect([...found(`\n${text}\n`).keys()]).toEqual([...found("").keys()]);
});
