import { describe, expect, test } from "vitest";
import { helpText, readFlags, refuseWords } from "./flags.ts";

const FLAGS = {
  name: { takes: "NAME", about: "a name" },
  lon: { takes: "-83", about: "a number" },
  "dry-run": { about: "a switch" },
} as const;

describe("flags", () => {
  test.each([
    [
      "are read in both forms",
      ["--name", "A B", "--lon=-83.5", "--dry-run"],
      { name: "A B", lon: "-83.5", "dry-run": true },
    ],
    ["may hold a negative number", ["--lon", "-83.5", "--name", "-.5"], { lon: "-83.5", name: "-.5" }],
    ["are none if none are given", [], {}],
  ])("%s", (_title, args, given) => {
    expect(readFlags(FLAGS, args).given).toEqual(given);
  });

  test.each([
    ["a misspelled flag", ["--nmae", "A"], "There is no flag --nmae. Did you mean --name?"],
    ["an unknown flag", ["--verbose"], "There is no flag --verbose. See --help."],
    ["a flag of every object", ["--constructor"], "There is no flag --constructor."],
    ["a short flag", ["-n", "A"], "There is no flag --n."],
    ["no text behind it", ["--name"], "--name needs a text behind it: --name NAME"],
    ["another flag behind it", ["--name", "--dry-run"], "--name"],
    ["a text behind a switch", ["--dry-run=yes"], "--dry-run takes no text behind it."],
    ["a number that is no flag's", ["-5"], "There is no flag --5."],
  ])("%s is refused", (_title, args, message) => {
    expect(() => readFlags(FLAGS, args)).toThrow(message);
  });

  test("a name without quotes falls apart, which is told", () => {
    const { words } = readFlags(FLAGS, ["--name", "New", "York"]);
    expect(() => refuseWords(words, "name")).toThrow('"York" stands behind no flag');
  });

  test("all stand in the help", () => {
    expect(helpText("new:place", "Adds.", FLAGS)).toContain("--lon -83    a number");
  });
});
