import { expect, test } from "vitest";
import { siteAddress } from "./site-address.ts";

test.each([
  ["https://example.org", undefined, "https://example.org", "/"],
  ["https://example.org/", undefined, "https://example.org", "/"],
  ["http://localhost:8080", undefined, "http://localhost:8080", "/"],
  ["https://owner.github.io/atlas", undefined, "https://owner.github.io", "/atlas/"],
  ["https://owner.github.io/atlas/", undefined, "https://owner.github.io", "/atlas/"],
  ["https://example.org/a/b-c_d.e", undefined, "https://example.org", "/a/b-c_d.e/"],
  ["https://example.org", "/atlas/", "https://example.org", "/atlas/"],
  ["https://example.org", "atlas", "https://example.org", "/atlas/"],
  ["https://example.org", "/atlas", "https://example.org", "/atlas/"],
  ["https://example.org", "/", "https://example.org", "/"],
  ["https://example.org", "", "https://example.org", "/"],
  ["https://example.org/atlas", "/atlas/", "https://example.org", "/atlas/"],
])("%s with the folder %s stands at %s in %s", (address, folder, url, base) => {
  expect(siteAddress(address, folder)).toEqual({ url, base });
});

test.each([
  "example.org",
  "ftp://example.org",
  "https://",
  "https://example.org/?a=1",
  "https://example.org/#top",
  "https://me:secret@example.org",
  "https://exa mple.org",
  "https://[example",
  "https://example.org//atlas",
  "https://example.org/a b",
  "https://example.org/../up",
  "https://example.org/%C3%A9",
])("%s is no address for a site, which is said in plain words", (address) => {
  expect(() => siteAddress(address)).toThrow(`SITE_URL is "${address}". Write a whole address:`);
});

test.each([
  "https://example.org/atlas/",
  "//atlas",
  "/a//b/",
  "/a b/",
  "/é/",
  "/..",
  "/.",
  "/a?b",
  "\\atlas",
  "*",
])("%s is no folder of a domain, which is said in plain words", (folder) => {
  expect(() => siteAddress("https://example.org", folder)).toThrow(
    `BASE_PATH is "${folder}". Write the folder`,
  );
});

test.each(["/other/", "/"])("an address in one folder and BASE_PATH=%s are refused", (folder) => {
  expect(() => siteAddress("https://example.org/atlas", folder)).toThrow(
    `SITE_URL names the folder "/atlas/" and BASE_PATH "${folder}". Leave BASE_PATH out`,
  );
});
