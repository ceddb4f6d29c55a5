import { expect, it } from "vitest";
import { storyOf } from "./story-of.ts";

const place = (id: string) => ({ id });
const story = (us: string, ...partners: string[]) => ({ us: place(us), partners: partners.map(place) });
const stories = [story("us-tx-houston", "de-leipzig"), story("us-ga-atlanta", "fr-toulouse", "gb-newcastle")];
const [houston, atlanta] = stories;

it.each([
  ["the lead partner", ["us-tx-houston", "de-leipzig"], houston],
  ["another partner", ["us-ga-atlanta", "gb-newcastle"], atlanta],
  ["a partner of another community", ["us-tx-houston", "fr-toulouse"], undefined],
  ["a community without a story", ["us-wa-seattle", "de-leipzig"], undefined],
] as const)("finds the story by %s", (_case, [us, partner], expected) =>
  expect(storyOf([place(us), place(partner)], stories)).toBe(expected),
);

it("finds none for an entry that is about no pair", () =>
  expect(storyOf(undefined, stories)).toBeUndefined());
