import { expect, test } from "vitest";
import { stepOf } from "./step.ts";

const GUIDE = [{ slug: "may-we", matter: { title: "May we do this?" } }];

test.each([
  ["may-we", { href: "/join/may-we/", title: "May we do this?" }],
  ["who-is-like-us", { href: "/join/who-is-like-us/", title: "Who is like us" }],
])("%s is linked by its title, or by its address", (slug, step) => {
  expect(stepOf(slug, GUIDE)).toEqual(step);
});
