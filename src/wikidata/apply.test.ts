import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../gate/broken-content.fixture.ts";
import { ANSWER, CONTENT, tablesOf } from "./answer.fixture.ts";
import type { Binding } from "./answer.ts";
import { applyEdits, editsOf } from "./apply.ts";
import { propose } from "./propose.ts";

const EDITED = ["places", "partnerships"] as const;

/** Returns the content after an answer has been applied to it. */
function applied(content: Readonly<Record<string, string>>, answer: readonly Binding[]) {
  const edits = editsOf(propose(answer, tablesOf(content), 2026));
  return {
    ...content,
    ...Object.fromEntries(
      EDITED.map((name) => {
        const file = `content/${name}.csv`;
        return [file, applyEdits(content[file] ?? "", name, edits)];
      }),
    ),
  };
}

/** The lines of one text that another lacks. */
const linesBeyond = (text = "", other = "") => {
  const known = new Set(other.split("\n"));
  return text.split("\n").filter((line) => !known.has(line));
};

const once = applied(CONTENT, ANSWER);

describe("applying an answer", () => {
  test("adds places and pairs where the order of ids puts them", () => {
    const ids = tablesOf(once).places.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    const pairs = tablesOf(once).partnerships.map(({ us, partner }) => `${us} ${partner}`);
    expect(pairs).toEqual([...pairs].sort());
  });

  test("changes no line but those of the proposal", () => {
    const [places, pairs] = ["content/places.csv", "content/partnerships.csv"] as const;
    expect(linesBeyond(CONTENT[places], once[places])).toEqual([]);
    expect(linesBeyond(once[places], CONTENT[places])).toEqual([
      "fr-nice,Nice,city,,,FR,43.7,7.26,,,,,",
      "jp-nara-prefecture,Nara Prefecture,state,,,JP,34.68,135.83,,,,,",
      "us-oh-akron,Akron,city,OH,Ohio,US,41.0814,-81.519,,5145476,,,",
    ]);
    expect(linesBeyond(CONTENT[pairs], once[pairs])).toEqual([
      "us-oh-toledo,fr-lyon,,unknown,,listed,,,page-own wikidata,high",
    ]);
    expect(linesBeyond(once[pairs], CONTENT[pairs])).toEqual([
      "us-oh,es-toledo,,unknown,,unconfirmed,,,wikidata,low",
      "us-oh,fr-lyon,,unknown,,unconfirmed,,,wikidata,low",
      "us-oh-akron,fr-lyon,,unknown,,unconfirmed,,,wikidata,low",
      "us-oh-akron,fr-nice,1960,unverified,,unconfirmed,,,wikidata,low",
      "us-oh-dayton,jp-nara-prefecture,,unknown,,unconfirmed,,,wikidata,low",
      "us-oh-toledo,fr-lyon,1994,unverified,,listed,,,page-own wikidata,high",
      "us-oh-toledo,jp-toshima,,unknown,,unconfirmed,,,wikidata,low",
    ]);
  });

  test("leaves content that the gate finds sound", () => {
    expect(check(CONTENT)).toEqual([]);
    expect(check(once)).toEqual([]);
  });

  test("with any part of the answer in any order, and then once more, is the same as once", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ANSWER]), (part) => {
        const first = applied(CONTENT, part);
        expect(applied(first, part.toReversed())).toEqual(first);
        expect(check(first)).toEqual([]);
      }),
      // Each run checks a whole content folder.
      { numRuns: 30 },
    );
  });
});

describe("the text of a table", () => {
  const add = { table: "places", kind: "add", cells: { id: "zz-a", name: 'A, "b"' } } as const;

  test.each([
    ["Windows line ends", "id,name\r\naa-a,A\r\n", 'id,name\r\naa-a,A\r\nzz-a,"A, ""b"""\r\n'],
    ["no line end after the last row", "id,name\naa-a,A", 'id,name\naa-a,A\nzz-a,"A, ""b"""'],
    ["a mark at its start", "\uFEFFid,name\naa-a,A\n", '\uFEFFid,name\naa-a,A\nzz-a,"A, ""b"""\n'],
    ["needless quotes", '"id",name\n"aa-a", A \n', '"id",name\n"aa-a", A \nzz-a,"A, ""b"""\n'],
    ["a line break in a cell", 'id,name\naa-a,"A\nB"\n', 'id,name\naa-a,"A\nB"\nzz-a,"A, ""b"""\n'],
    ["no row yet", "id,name", 'id,name\nzz-a,"A, ""b"""'],
  ])("keeps %s", (_what, before, after) => {
    expect(applyEdits(before, "places", [add])).toBe(after);
  });

  test("is refused if the row to add is there, or the row to change is not", () => {
    expect(() => applyEdits("id,name\nzz-a,A\n", "places", [add])).toThrow("has a row zz-a already");
    expect(() => applyEdits("id,name\n", "places", [{ ...add, kind: "change" }])).toThrow("has no row zz-a");
  });
});
