import { describe, expect, test } from "vitest";
import { absolute, withBase, withinSite } from "./addresses.ts";

describe("an address from the top of the site", () => {
  test.each([
    ["/", "/atlas/"],
    ["/history/", "/atlas/history/"],
    ["/about/#years", "/atlas/about/#years"],
    ["/map/?place=us-oh-toledo", "/atlas/map/?place=us-oh-toledo"],
    ["/world.svg#land", "/atlas/world.svg#land"],
    // A page that is called like the folder.
    ["/atlas/", "/atlas/atlas/"],
  ])("%s is %s on the web", (href, expected) => {
    expect(withBase(href, "/atlas/")).toBe(expected);
  });

  test.each(["/", "/history/", "/about/#years"])("%s stays as it is at the root of a domain", (href) => {
    expect(withBase(href, "/")).toBe(href);
  });

  test("begins with the address of the site where it is told to others", () => {
    expect(absolute("/history/")).toMatch(/^https?:\/\/[^/]+\/history\/$/);
  });
});

test.each([
  "",
  "#content",
  "?place=in-4257913",
  "https://example.org/history/",
  "//example.org/history/",
  "mailto:a@example.org",
  "data:image/png;base64,AA==",
  // Of the bundler: in a build, and in `npm run dev`.
  "/atlas/_astro/index.css",
  "/_image?href=a.png",
  "/@vite/client",
  "/src/styles/base.css",
])('"%s" is left as it is', (href) => {
  expect(withBase(href, "/atlas/")).toBe(href);
});

test.each([
  ["/atlas/", "/atlas/", "/"],
  ["/atlas/history/", "/atlas/", "/history/"],
  ["/a/b/history/", "/a/b/", "/history/"],
  ["/history/", "/", "/history/"],
])("%s in the folder %s is %s within the site", (pathname, base, expected) => {
  expect(withinSite(pathname, base)).toBe(expected);
});
