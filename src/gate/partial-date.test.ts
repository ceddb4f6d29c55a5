import { expect, test } from "vitest";
import { isCalendarDay, isLater, latestDay } from "./partial-date.ts";

test.each([
  ["1957", "1956-09-11", true],
  ["1956-09", "1956", false],
  ["1956", "1956-09", false],
  ["1956-10", "1956-09-11", true],
  ["1956-09-11", "1956-09-11", false],
])("that %s is surely later than %s is %s", (date, than, later) => {
  expect(isLater(date, than)).toBe(later);
});

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2023-02", true],
])("that %s is in the calendar is %s", (date, there) => {
  expect(isCalendarDay(date)).toBe(there);
});

test("latestDay is tomorrow when it has begun in the east", () => {
  expect(latestDay(new Date("2026-11-21T09:59:00Z"))).toBe("2026-11-21");
  expect(latestDay(new Date("2026-11-21T10:00:00Z"))).toBe("2026-11-22");
});
