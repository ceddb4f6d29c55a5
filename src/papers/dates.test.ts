import fc from "fast-check";
import { expect, test } from "vitest";
import { dayInWords, dayOf, quartersFrom } from "./dates.ts";

const DAY = 86_400_000;

test.each([
  ["2027-03-01", "March 1, 2027"],
  ["2028-02-29", "February 29, 2028"],
])("%s is %s", (text, words) => {
  const day = dayOf(text);
  expect(day && dayInWords(day)).toBe(words);
});

test.each(["", "2027-02-29", "2027-13-01", "27-3-1", "12027-01-01", "soon", "2027-01-01T10:00"])(
  "%j is no day",
  (text) => {
    expect(dayOf(text)).toBeUndefined();
  },
);

test.each([
  ["2027-03-01", ["2027-03-01", "2027-06-01", "2027-09-01", "2027-12-01"], "2028-02-29"],
  ["2026-11-30", ["2026-11-30", "2027-02-28", "2027-05-30", "2027-08-30"], "2027-11-29"],
])("the quarters from %s begin on %j and end on %s", (text, starts, end) => {
  const quarters = quartersFrom(dayOf(text) ?? new Date(NaN));
  expect(quarters.map(({ first }) => first.toJSON().slice(0, 10))).toEqual(starts);
  expect(quarters.at(-1)?.last.toJSON().slice(0, 10)).toBe(end);
});

test("quarters follow each other without gap or overlap, from any day", () => {
  const days = fc.date({ min: new Date("0001-01-01"), max: new Date("9990-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = dayOf(date.toJSON().slice(0, 10));
      if (!day) throw new Error("no day");
      const quarters = quartersFrom(day);
      expect(quarters).toHaveLength(4);
      quarters.forEach(({ first, last }, i) => {
        const before = quarters[i - 1]?.last.valueOf();
        expect(first.valueOf()).toBe(before === undefined ? day.valueOf() : before + DAY);
        expect((last.valueOf() - first.valueOf()) / DAY).toBeGreaterThan(86);
      });
    }),
  );
});
