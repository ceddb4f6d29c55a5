import { expect, test } from "vitest";
import { readingMinutes } from "./reading-minutes.ts";

test.each([
  ["an empty text takes a minute", "", 1],
  ["238 words take a minute", "word ".repeat(238), 1],
  ["714 words take three minutes", "word ".repeat(714), 3],
  ["tags and their attributes do not count", `<Cite to="${"a ".repeat(900)}" />`, 1],
])("%s", (_title, text, minutes) => expect(readingMinutes(text)).toBe(minutes));
