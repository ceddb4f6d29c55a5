import { describe, expect, test } from "vitest";
import { cellsOf, insertRow, lineOf, type NewRow } from "./insert-row.ts";

const place = (id: string, name = "A"): NewRow => ({ table: "places", cells: { id, name } });

describe("a row stands where the order of ids puts it, and no other byte changes", () => {
  test.each([
    ["first", "id,name\nbb-b,B\n", place("aa-a"), "id,name\naa-a,A\nbb-b,B\n"],
    ["last", "id,name\nbb-b,B\n", place("cc-c"), "id,name\nbb-b,B\ncc-c,A\n"],
    ["between", "id,name\naa-a,A\ncc-c,C\n", place("bb-b"), "id,name\naa-a,A\nbb-b,A\ncc-c,C\n"],
    ["the only one", "id,name\n", place("aa-a"), "id,name\naa-a,A\n"],
    [
      "Windows line ends",
      "id,name\r\nbb-b,B\r\ncc-c,C\r\n",
      place("bb-z"),
      "id,name\r\nbb-b,B\r\nbb-z,A\r\ncc-c,C\r\n",
    ],
    ["no line end after the last row", "id,name\nbb-b,B", place("cc-c"), "id,name\nbb-b,B\ncc-c,A"],
    [
      "a comma, quotes and needless quotes beside it",
      'id,name\n"bb-b", B \n',
      place("aa-a", 'A, "b"'),
      'id,name\naa-a,"A, ""b"""\n"bb-b", B \n',
    ],
    ["columns in another order", "name,id\nB,bb-b\n", place("aa-a"), "name,id\nA,aa-a\nB,bb-b\n"],
  ])("%s", (_title, before, row, after) => {
    expect(insertRow(before, row)).toBe(after);
  });

  test("a pair, by both ids", () => {
    const row: NewRow = {
      table: "partnerships",
      cells: { us: "us-a", partner: "es-b", year: "1990" },
    };
    expect(insertRow("us,partner,year\nus-a,es-a,\nus-a,es-c,\nus-a-b,es-a,\n", row)).toBe(
      "us,partner,year\nus-a,es-a,\nus-a,es-b,1990\nus-a,es-c,\nus-a-b,es-a,\n",
    );
  });

  test("a page, by pair and address; one that gives a second year has a second row", () => {
    const row: NewRow = {
      table: "evidence",
      cells: { us: "us-a", partner: "es-a", url: "https://b.example/", year: "1991" },
    };
    const before =
      "us,partner,year,url\nus-a,es-a,,https://a.example/\nus-a,es-a,1990,https://b.example/\nus-a,es-b,,https://a.example/\n";
    const after = insertRow(before, row);
    expect(after.split("\n")[3]).toBe("us-a,es-a,1991,https://b.example/");
    expect(() => insertRow(after, row)).toThrow("already");
  });
});

test("a row that is there is refused", () => {
  expect(() => insertRow("id,name\naa-a,A\n", place("aa-a"))).toThrow("places has a row aa-a already");
});

test("a row is found by its ids, whatever stands above it", () => {
  const text =
    'id,name,kind,country_code,lat,lon\naa-a,"A\nB",city,DE,1,1\n\nbb-b,B,town,DE,1,1\nbb-c,B,city,DE,1,1\n';
  expect(lineOf(text, place("bb-b"))).toBe(5);
  expect(lineOf(text, place("bb-c"))).toBe(6);
  expect(lineOf(text, place("cc-c"))).toBeUndefined();
});

test("cells are written as the table reads them", () => {
  expect(cellsOf({ id: "a", lat: 1.5, aliases: ["B", "C"], lists: ["x", "y"], name: undefined })).toEqual({
    id: "a",
    lat: "1.5",
    aliases: "B|C",
    lists: "x y",
  });
});
