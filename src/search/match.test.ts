import { expect, test } from "vitest";
import { isNamed, matches } from "./match.ts";

test.each([
  ["toledo", "Toledo, Ohio, United States", true],
  ["lodz", "Łowicz, Łódź Voivodeship, Poland", true],
  ["signing", "Who signs the agreement?", true],
  ["kobe seattle", "Kobe, Japan. Partner of Seattle", true],
  ["sandusky", "San José, Costa Rica", false],
  ["defiance", "Nacozari de García", false],
  ["kobe xyz", "Kobe, Japan. Partner of Seattle", false],
  ["神戸", "Kobe 神戸, Japan", true],
])("%s in %s: %s", (query, text, found) => expect(matches(query, text)).toBe(found));

test.each([
  ["toledo", "Toledo, Ohio", true],
  ["vina del mar", "Viña del Mar, Chile", true],
  ["toledo", "Tanga, Tanzania", false],
  ["toledo ohio", "Toledo, Ohio", true],
  ["taizhou jiangsu", "Taizhou, Jiangsu, China", true],
  ["toledo spain", "Toledo, Ohio", false],
])("%s names %s: %s", (query, title, named) => expect(isNamed(query, title)).toBe(named));

test("a district is not its city", () =>
  expect(isNamed("berlin", "Treptow-Köpenick, Berlin, Germany", "Treptow-Kopenick, Berlin")).toBe(false));

test.each([
  ["神戸市", "神戸市; Kobe-shi", true],
  ["kobe-shi", "神戸市; Kobe-shi", true],
  ["osaka", "神戸市; Kobe-shi", false],
])("%s names Kobe by another spelling: %s", (query, aliases, named) =>
  expect(isNamed(query, "Kobe, Japan", aliases)).toBe(named),
);
