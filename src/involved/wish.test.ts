import { describe, expect, test } from "vitest";
import { meets, readWish, shown, type Wish, writeWish } from "./wish.ts";

describe("a wish and its address", () => {
  test.each<[string, Wish]>([
    ["", {}],
    ["?age=12-18", { age: "12-18" }],
    [
      "?who=school&age=under-12&interest=arts-and-culture",
      { interest: "arts-and-culture", who: "school", age: "under-12" },
    ],
  ])("%s stands for the wish and is read as it", (address, wish) => {
    expect(writeWish(wish)).toBe(address);
    expect(readWish(new URLSearchParams(address))).toEqual(wish);
  });

  test.each(["?age=900", "?who=__proto__&interest=constructor", "?age=%3Cscript%3E", "?q=school&age="])(
    "%s asks for nothing",
    (address) => {
      expect(readWish(new URLSearchParams(address))).toEqual({});
    },
  );
});

const OFFER = { who: ["school"], age: ["under-12", "12-18"], interest: ["arts-and-culture"] };

test.each<[Wish, boolean]>([
  [{}, true],
  [{ age: "12-18" }, true],
  [{ age: "19-and-over" }, false],
  [{ age: "12-18", interest: "arts-and-culture", who: "school" }, true],
  [{ age: "12-18", interest: "business-and-trade" }, false],
  [{ who: "person" }, false],
])("an activity meets %o: %s", (wish, met) => {
  expect(meets(OFFER, wish)).toBe(met);
});

test.each([
  [30, "All 30 activities."],
  [4, "4 of 30 activities."],
  [0, "None of 30 activities."],
])("%i shown are told", (count, words) => {
  expect(shown(count, 30)).toBe(words);
});
