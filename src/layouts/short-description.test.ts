import { describe, expect, test } from "vitest";
import { shortDescription } from "./short-description.ts";

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

describe("the short description", () => {
  test("is the whole text where it fits", () => {
    expect(shortDescription(`${words(31)} ends.`)).toBe(`${words(31)} ends.`);
  });

  test("keeps whole sentences", () => {
    expect(shortDescription(`No. ${words(20)}. And ${words(20)}.`)).toBe(`No. ${words(20)}.`);
  });

  test("does not go on after a sentence that is too long", () => {
    const text = `Some say ${words(12)}. Then ${words(40)}. End.`;
    expect(shortDescription(text)).toBe(`Some say ${words(12)}.`);
  });

  test.each([
    ["one long sentence", `Ask ${words(60)}.`],
    ["a short sentence before a long one", `No. Ask ${words(60)}.`],
    ["a comma at the cut", `Ask ${Array.from({ length: 60 }, () => "word,").join(" ")}`],
  ])("cuts %s between words", (_name, text) => {
    const description = shortDescription(text);
    expect(description).toMatch(/word…$/);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(description.length).toBeGreaterThan(150);
  });
});
