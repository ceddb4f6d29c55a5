import { z } from "astro/zod";
import { expect, test } from "vitest";
import { readCsv } from "./csv.ts";

const schema = z.strictObject({ id: z.string(), lat: z.coerce.number(), note: z.string().optional() });

const read = (text: string) => readCsv("content/places.csv", new TextEncoder().encode(text), schema);
const lines = (text: string) => read(text).problems.map(({ line }) => line);

test("rows come with the line of the file they start on", () => {
  const { rows } = read('id,lat,note\na,1,"two\n\nlines"\n\n  \nb,2,\n');
  expect(rows).toEqual([
    { line: 2, value: { id: "a", lat: 1, note: "two\n\nlines" } },
    { line: 7, value: { id: "b", lat: 2 } },
  ]);
});

test.each([
  ["two blank lines before a bad row", "id,lat\na,1\n\n\nb,north\n", 5],
  ["blank lines before the header", "\n\nid,lat\nb,north\n", 4],
  ["blank lines before a bad header", "\n\nid,lot\n", 3],
  ["blank lines before a quote that is never closed", 'id,lat\n\n\n"b,1\n', 4],
  ["the line ends of Windows", "id,lat\r\n\r\nb,north\r\n", 3],
])("%s: the line of the fault is right", (_title, text, line) => {
  expect(lines(text)).toContain(line);
  expect(new Set(lines(text)).size).toBe(1);
});

test.each([
  ["a blank", "id,lat\na, \n"],
  ["blanks between quotes", 'id,lat\na,"  "\n'],
  ["a tab", "id,lat\na,\t\n"],
])("a number of %s only is missing, and not 0", (_title, text) => {
  const { rows, rejected, problems } = read(text);
  expect(rows).toEqual([]);
  expect(rejected).toEqual([{ line: 2, value: { id: "a" } }]);
  expect(problems).toMatchObject([
    { line: 2, column: 3, kind: "empty-cell", what: "leaves the column lat empty" },
  ]);
});

test("blanks around names and cells do not count", () => {
  expect(read("id , lat\n a ,1 \n").rows).toEqual([{ line: 2, value: { id: "a", lat: 1 } }]);
});

test("a byte order mark is no part of the first column's name", () => {
  expect(read("\uFEFFid,lat\na,1\n").problems).toEqual([]);
});

test("the rows above a fault are kept, and the table is not complete", () => {
  expect(read('id,lat\na,1\nb,"2\n')).toMatchObject({ rows: [{ line: 2 }], complete: false });
});
