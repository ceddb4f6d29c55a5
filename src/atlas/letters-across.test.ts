import { expect, test } from "vitest";
import { lettersAcross } from "./letters-across.ts";

test.each([
  ["Hof", "stands as large as any name", 4],
  ["Seattle", "is narrower than its letters are many", 6],
  ["Hammond", "is wider", 9],
  ["San Francisco", "breaks into two lines", 9],
  ["Lanesborough–Ballyleague", "breaks after its dash", 14],
  ["Metropolitan City of Florence", "is measured by the longer line", 14],
  ["Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "gets the smallest size", 24],
])("%s %s", (name, _what, letters) => expect(lettersAcross(name)).toBe(letters));
