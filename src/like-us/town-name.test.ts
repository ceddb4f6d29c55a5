import { describe, expect, test } from "vitest";
import { plainName, readingsOf } from "./town-name.ts";

const STATES = [
  { code: "IL", name: "Illinois" },
  { code: "KY", name: "Kentucky" },
  { code: "DC", name: "District of Columbia" },
  { code: "MO", name: "Missouri" },
  { code: "WA", name: "Washington" },
  { code: "WV", name: "West Virginia" },
];

describe("names are compared", () => {
  test.each([
    ["Saint Cloud", "St. Cloud"],
    ["Saint Cloud", "st cloud"],
    ["Mount Vernon", "MT. VERNON"],
    ["Fort Collins", "Ft Collins"],
    ["Sault Ste. Marie", "Sault Sainte Marie"],
    ["Española", "Espanola"],
    ["Coeur d'Alene", "coeur d’alene"],
    ["Kapa‘a", "Kapaa"],
    ["Winston-Salem", "winston salem"],
    ["Washington, D.C.", "Washington DC"],
    ["Village of Oak Creek (Big Park)", "Oak Creek"],
    ["Brainerd", "City of Brainerd"],
  ])("%s and %s as one", (name, typed) => {
    expect(plainName(typed)).toBe(plainName(name));
  });

  test.each([
    ["Stoughton", "Saintoughton"],
    ["Georgetown", "George Town"],
  ])("%s and %s as two", (name, typed) => {
    expect(plainName(typed)).not.toBe(plainName(name));
  });
});

describe("a typed town is read", () => {
  test.each([
    ["Springfield, MO", undefined, [["springfield", "MO"]]],
    ["Springfield, Missouri", "IL", [["springfield", "MO"]]],
    [
      "springfield illinois",
      undefined,
      [
        ["springfield", "IL"],
        ["springfield illinois", undefined],
      ],
    ],
    [
      "Charleston West Virginia",
      undefined,
      [
        ["charleston", "WV"],
        ["charleston west virginia", undefined],
      ],
    ],
    [
      "Mount Washington",
      "KY",
      [
        ["mount washington", "KY"],
        ["mount", "WA"],
      ],
    ],
    ["Washington, D.C.", undefined, [["washington", "DC"]]],
    ["Peoria", undefined, [["peoria", undefined]]],
    ["Illinois", undefined, [["illinois", undefined]]],
    [" . ", "IL", []],
    ["😀", "IL", []],
  ])("%s with %s chosen", (typed, chosen, wanted) => {
    const found = readingsOf(typed, STATES, chosen).map(({ name, state }) => [name, state]);
    expect(found).toEqual(wanted);
  });

  test("five thousand letters are cut before they are compared", () => {
    expect(readingsOf("a".repeat(5000), STATES, "IL")[0]?.name.length).toBeLessThanOrEqual(100);
  });
});
