import { describe, expect, test } from "vitest";
import { addressFault, isImageBeside } from "./safe-address.ts";

describe("a link", () => {
  test.each([
    "https://example.org/",
    "http://example.org/a?b=c#d",
    "HTTPS://example.org/",
    "https://example.org/@someone",
    "https://zh.wikipedia.org/wiki/神戸市",
    "/join/",
    "/",
    "#here",
    "",
  ])("to %j is safe, if it may not be right", (url) => expect(addressFault(url)).toBeUndefined());

  test.each([
    ["javascript:alert(1)", "link-scheme"],
    ["JAVASCRIPT:alert(1)", "link-scheme"],
    ["java\tscript:alert(1)", "link-odd-sign"],
    ["\u0001javascript:alert(1)", "link-odd-sign"],
    [" javascript:alert(1)", "link-odd-sign"],
    ["data:text/html,x", "link-scheme"],
    ["vbscript:x", "link-scheme"],
    ["file:///etc/passwd", "link-scheme"],
    ["mailto:a@example.org", "link-scheme"],
    ["blob:https://example.org/a", "link-scheme"],
    ["view-source:https://example.org", "link-scheme"],
    ["//example.org", "link-scheme"],
    ["/\\example.org", "link-odd-sign"],
    ["\\\\example.org", "link-odd-sign"],
    ["https:\\\\example.org", "link-odd-sign"],
    ["https:example.org", "link-not-whole"],
    ["https://", "link-not-whole"],
    ["https://user@example.org", "link-with-password"],
    ["https://user:word@example.org", "link-with-password"],
    ["https://exam\u200Bple.org", "link-odd-sign"],
    ["https://example.org/\u202Egro", "link-odd-sign"],
    ["example.org", "link-scheme"],
    ["../join/", "link-scheme"],
  ])("to %j is refused", (url, kind) => expect(addressFault(url)?.kind).toBe(kind));
});

describe("an image", () => {
  test.each(["./a.jpg", "./town-hall_2.webp", "./a.b.svg", "./A.png"])("at %s lies beside its text", (src) =>
    expect(isImageBeside(src)).toBe(true),
  );

  test.each([
    "a.jpg",
    "./a.js",
    "./a.jpg?raw",
    "./a.jpg#b",
    "./a.jpg/../b.jpg",
    "../a.jpg",
    "./.a.jpg",
    "./%2e%2e%2fa.jpg",
    "./a b.jpg",
    "./a.jpg.js",
    "node:fs.jpg",
    "/a.jpg",
    "https://example.org/a.jpg",
    "data:image/png,a.png",
    "./a.JPG",
    "./a.jpg\n",
  ])("at %j is none", (src) => expect(isImageBeside(src)).toBe(false));
});
