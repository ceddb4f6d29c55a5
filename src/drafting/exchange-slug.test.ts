import { expect, test } from "vitest";
import { exchangeSlug, slugOf } from "./exchange-slug.ts";

const place = (name: string, id = "xx-id") => ({ id, name });

test.each([
  ["Cary", "Le Touquet", [], "cary-le-touquet"],
  ["Chicago", "Łódź", [], "chicago-lodz"],
  ["Coeur d'Alene", "Xi’an", [], "coeur-dalene-xian"],
  ["Seattle", "神戸", [], "seattle-xx-id"],
  ["../../etc", "passwd\0/x", [], "etc-passwd-x"],
  ["Toledo", "Toledo", ["toledo-toledo"], "toledo-toledo-1931"],
  ["Toledo", "Toledo", ["toledo-toledo", "toledo-toledo-1931"], "toledo-toledo-1931-2"],
  [
    "Truth or Consequences, the whole county",
    "Llanfairpwllgwyngyll",
    [],
    "truth-or-consequences-the-whole-county-llanfa",
  ],
] as const)("a story of %s and %s beside %j lies in %s", (us, partner, taken, slug) => {
  expect(exchangeSlug(place(us), place(partner), 1931, new Set(taken))).toBe(slug);
});

test("a slug of nothing is empty", () => {
  expect(slugOf("神戸 !?")).toBe("");
});
