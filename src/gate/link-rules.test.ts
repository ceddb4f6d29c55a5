import { expect, test } from "vitest";
import { linkFault } from "./link-rules.ts";

test.each([
  "/",
  "/join/",
  "/about/#corrections",
  "/map/?from=us-oh",
  "#here",
  "/rss.xml",
  "https://example.org/a",
  "http://example.org",
])("a link to %s is right", (url) => expect(linkFault(url)).toBeUndefined());

test.each([
  ["/join", '"/join/"'],
  ["/join#a", '"/join/#a"'],
  ["join/", '"/join/"'],
  ["../join.mdx", '"/join/"'],
  ["www.example.org", "https://"],
  ["//example.org", "https://"],
  ["ftp://example.org", "Only addresses"],
  ["javascript:alert(1)", "Only addresses"],
  ["mailto:a@example.org", "e-mail address"],
  ["https://", "not a full address"],
  ["", "without an address"],
])("a link to %j is told", (url, words) => {
  const { what, mend } = linkFault(url) ?? { what: "", mend: "" };
  expect(`${what}. ${mend}`).toContain(words);
});
