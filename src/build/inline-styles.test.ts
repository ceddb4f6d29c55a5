import { expect, test } from "vitest";
import { withStyles } from "./inline-styles.ts";

const policy = `<meta http-equiv="content-security-policy" content="script-src 'self'; style-src 'self' 'sha256-a';">`;
const link = `<link rel="stylesheet" href="/_astro/map.css">`;
const sheets = new Map([["/_astro/map.css", "a{color:red}"]]);

test("a style sheet stands in the page in place of its link, and the policy allows it", () => {
  expect(withStyles(`<head>${policy}${link}</head>`, sheets)).toBe(
    `<head><meta http-equiv="content-security-policy" content="script-src 'self'; style-src ` +
      `'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs=' 'self' 'sha256-a';"><style>a{color:red}</style></head>`,
  );
});

test("a link to another sheet stays", () => {
  const other = `<link rel="stylesheet" href="/print.css">`;
  expect(withStyles(policy + link + other, sheets)).toContain(other);
});

test.each([
  ["links to no sheet", policy, new Map<string, string>(), "no style sheet"],
  ["has no policy", link, sheets, "no policy"],
])("a page that %s is refused, so that none is published unstyled", (_, html, sheets, message) => {
  expect(() => withStyles(html, sheets)).toThrow(message);
});
