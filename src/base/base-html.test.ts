import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withBaseInHtml } from "./base-html.ts";

const change = (html: string) => withBaseInHtml(html, "/atlas/");

describe("the base is put before an address", () => {
  test.each([
    [`<a href="/history/">`, `<a href="/atlas/history/">`],
    [`<a class=x href=/history/>`, `<a class=x href=/atlas/history/>`],
    [`<a href='/history/'>`, `<a href='/atlas/history/'>`],
    [`<A HREF = " /history/">`, `<A HREF = " /atlas/history/">`],
    [`<form action="/search/">`, `<form action="/atlas/search/">`],
    [`<button formaction="/search/">`, `<button formaction="/atlas/search/">`],
    [`<video poster="/a.png" src="/a.mp4">`, `<video poster="/atlas/a.png" src="/atlas/a.mp4">`],
    [`<object data="/map/poster.svg">`, `<object data="/atlas/map/poster.svg">`],
    [`<img srcset="/a.avif 400w, /b.avif 800w">`, `<img srcset="/atlas/a.avif 400w, /atlas/b.avif 800w">`],
    [
      `<img srcset="/atlas/_astro/a.avif 400w,/b.avif 2x">`,
      `<img srcset="/atlas/_astro/a.avif 400w,/atlas/b.avif 2x">`,
    ],
    [`<svg><use href="/world.svg#land"/></svg>`, `<svg><use href="/atlas/world.svg#land"/></svg>`],
    [
      `<svg><use xlink:href="/world.svg#land"/></svg>`,
      `<svg><use xlink:href="/atlas/world.svg#land"/></svg>`,
    ],
    [`<template><a href="/places/"></a></template>`, `<template><a href="/atlas/places/"></a></template>`],
    [`<noscript><a href="/places/"></a></noscript>`, `<noscript><a href="/atlas/places/"></a></noscript>`],
    // The parser moves what may not stand in a table before it.
    [
      `<table><tr><td><a href="/b/"></a></td></tr><a href="/a/"></a></table>`,
      `<table><tr><td><a href="/atlas/b/"></a></td></tr><a href="/atlas/a/"></a></table>`,
    ],
    [`<table><a href="/a/"><table><i>`, `<table><a href="/atlas/a/"><table><i>`],
    [`é 👩🏽‍🚒 <a href="/history/">`, `é 👩🏽‍🚒 <a href="/atlas/history/">`],
    [`a\r\nb\r\n<a href="/history/">`, `a\r\nb\r\n<a href="/atlas/history/">`],
  ])("in %s", (html, expected) => {
    expect(change(html)).toBe(expected);
  });
});

describe("nothing is changed", () => {
  test.each([
    `<a href="https://example.org/a/">`,
    `<a href="//example.org/a/">`,
    `<a href="#a"><a href="?a=b"><a href="">`,
    `<a aria-keyshortcuts="/" title="/history/" data-path="/history/">`,
    `<p>Write &lt;a href="/history/"> or href="/history/"</p>`,
    `<script>const a = '<a href="/history/">';</script>`,
    `<style>a[href="/history/"] { color: red }</style>`,
    `<!-- <a href="/history/"> -->`,
    `<textarea><a href="/history/"></textarea>`,
    `<p>an <b>unclosed <i>text</p> & more`,
    "",
  ])("in %s", (html) => {
    expect(change(html)).toBe(html);
  });
});

test("whatever a page holds, only the base is added to it", () => {
  const part = fc.constantFrom(
    `<a href="/x/">`,
    `<img src='/a.png' srcset="/a 1x, /b 2x">`,
    "</a>",
    "<template>",
    "</template>",
    "<table>",
    "<td>",
    "<svg>",
    "</svg>",
    `<use href="/w.svg#a">`,
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<p",
    '"',
    "'",
    ">",
    "\r\n",
    "é",
    "👩🏽‍🚒",
    " href=/y ",
    "\0",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const html = parts.join("");
      expect(change(html).replaceAll("/atlas/", "/")).toBe(html);
    }),
    { numRuns: 2000 },
  );
});
