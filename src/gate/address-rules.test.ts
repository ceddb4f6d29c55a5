import { describe, expect, test } from "vitest";
import { broken, check, EXCHANGE, reports } from "./broken-content.fixture.ts";

reports("content/redirects.csv", [
  ["an address that leads to itself", "/join/", "/old/", 2, "to itself"],
  ["a circle", "/join/\n", "/new/\n/new/,/old/\n", 2, "in a circle"],
  ["an address without a slash at its end", "/join/", "/join", 2, "/new/address/"],
  ["an old address that is a page", "/old/", "/about/", 2, "leads away from /about/, which is a page"],
  ["an old address that is a state", "/old/", "/states/oh/", 2, "which is a page"],
  ["a new address that is no page", "/join/", "/joim/", 2, 'no page of the site. Did you mean "/join/"?'],
  ["a state without partnerships", "/join/", "/states/mi/", 2, "leads to /states/mi/, which is no page"],
  ["a redirect to a redirect", "/join/\n", "/new/\n/new/,/join/\n", 2, "leads to /new/, which is no page"],
]);

reports("content/corrections.csv", [
  ["a correction of tomorrow", "text\n", "text\n2026-12-24,/about/,Wrong.\n", 2, "in the future"],
  [
    "a page that does not exist",
    "text\n",
    "text\n2026-01-24,/abut/#a,Wrong.\n",
    2,
    'is about /abut/, which is no page of the site. Did you mean "/about/"?',
  ],
]);

describe("an address is known", () => {
  const ADDRESSES = [
    "/",
    "/map/",
    "/glossary/",
    "/exchanges/toledo-toledo/",
    "/states/oh/",
    "/countries/es/",
  ];
  const corrected = (page: string) =>
    broken("content/corrections.csv", "text\n", `text\n2026-01-24,${page},Wrong.\n`);

  test.each([...ADDRESSES, "/about/#a-heading"])("%s", (page) => {
    expect(check(corrected(page))).toEqual([]);
  });

  test("unless it is a draft's", () => {
    const draft = { [EXCHANGE]: broken(EXCHANGE, "facts:", "draft: true\nfacts:")[EXCHANGE] ?? "" };
    const found = check({ ...corrected("/exchanges/toledo-toledo/"), ...draft });
    expect(found.map(({ file }) => file)).toContain("content/corrections.csv");
  });

  test("and nobody can say so of a state while a place cannot be read", () => {
    const places = broken("content/places.csv", "39.96", "north");
    const found = check({
      ...places,
      "content/corrections.csv": corrected("/states/mi/")["content/corrections.csv"] ?? "",
    });
    expect(found.map(({ file }) => file)).toEqual(["content/places.csv"]);
  });
});
