import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { joinRecords, quote, splitRecords, toCsv, unquote } from "./csv-text.ts";

/** Text with everything that CSV makes difficult. */
const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", " ", "\n", "\r\n", "|") });

test("a text that is taken apart and put together is the same text", () => {
  const end = fc.constantFrom("\n", "\r\n");
  const record = fc.tuple(
    fc.array(
      fc.oneof(
        cell.map(quote),
        cell.map((text) => `"${text.replaceAll('"', '""')}"`),
      ),
      { minLength: 1 },
    ),
    end,
  );
  fc.assert(
    fc.property(fc.array(record), fc.boolean(), (records, endsOpen) => {
      const whole = records.map(([cells, end]) => cells.join(",") + end).join("");
      const text = endsOpen ? whole.replace(/\r?\n$/, "") : whole;
      expect(joinRecords(splitRecords(text))).toBe(text);
    }),
  );
});

test("cells come apart as a reader of CSV takes them apart", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const text = rows.map((cells) => `${cells.map(quote).join(",")}\n`).join("");
      expect(splitRecords(text).map(({ cells }) => cells.map(unquote))).toEqual(rows);
      expect(parse(text)).toEqual(rows);
    }),
  );
});

test("a quote that is never closed is an error", () => {
  expect(() => splitRecords('a,"b\n')).toThrow("cannot be read from its sign 2 on");
});

test("a table is written with its columns only, lists joined and gaps empty", () => {
  const records = [
    { id: "a", names: ["x", "y"], more: true },
    { id: "b, c", names: [], size: 0 },
  ];
  expect(toCsv<"id" | "names" | "size">(["id", "names", "size"], records)).toBe(
    'id,names,size\r\na,x|y,\r\n"b, c",,0\r\n',
  );
});
