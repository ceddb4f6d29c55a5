import { expect, test } from "vitest";
import { countryPhrase } from "./land-phrase.ts";

test.each([
  ["NL", "Netherlands", "the Netherlands"],
  ["GB", "United Kingdom", "the United Kingdom"],
  ["DO", "Dominican Republic", "the Dominican Republic"],
  ["CD", "Democratic Republic of the Congo", "the Democratic Republic of the Congo"],
  ["CK", "Cook Islands", "the Cook Islands"],
  ["PS", "Palestinian Territories", "the Palestinian Territories"],
  ["CZ", "Czechia", "Czechia"],
  ["JP", "Japan", "Japan"],
])("%s: in %s one says %s", (code, name, phrase) => expect(countryPhrase({ code, name })).toBe(phrase));
