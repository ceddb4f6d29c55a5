import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig, fontProviders } from "astro/config";
import { absolute, withBase, withinSite } from "./src/base/addresses.ts";
import { baseHeaders } from "./src/build/base-headers.ts";
import { contentGuard, guardedTree } from "./src/build/content-guard.ts";
import { inlineStyles } from "./src/build/inline-styles.ts";
import { webEditor } from "./src/build/web-editor.ts";
import { termLinks } from "./src/glossary/term-links.ts";
import { lastModified } from "./src/atlas/last-modified.ts";
import { readTable } from "./src/atlas/content.ts";
import { site } from "./src/site.ts";

/** Hash of a script that stands inline in every page, for the policy; Astro knows only the scripts it bundles. */
const sha256 = (file) =>
  /** @type {const} */ (`sha256-${createHash("sha256").update(readFileSync(file)).digest("base64")}`);

/** Path of a page within the site, by its web address. */
const pathOf = (address) => withinSite(new URL(address).pathname);

const fontsource = (file) => `./node_modules/@fontsource-variable/${file}-normal.woff2`;

/** Unicode ranges of the two files of a face, so that most pages need only the first. Source: fontsource metadata. */
const LATIN = [
  "U+0000-00FF",
  "U+0131",
  "U+0152-0153",
  "U+02BB-02BC",
  "U+02C6",
  "U+02DA",
  "U+02DC",
  "U+2000-206F",
  "U+20AC",
  "U+2122",
  "U+2190-2193",
  "U+2212",
  "U+2215",
];
const LATIN_EXT = [
  "U+0100-02BA",
  "U+02BD-02C5",
  "U+02C7-02CC",
  "U+1D00-1DBF",
  "U+1E00-1E9F",
  "U+1EF2-1EFF",
  "U+2C60-2C7F",
  "U+A720-A7FF",
];
const VIETNAMESE = ["U+1EA0-1EF1", "U+20AB"];

/*
 * A page preloads the basic Latin file of the two faces it always needs and no other. <Font> picks files by the spelling
 * of their weight alone, so that file spells the same weight differently from its fellows (which must not differ in
 * substance, or the browser would not see one face in them); PRELOAD in Base.astro names it.
 */
const face = (name, cssVariable, fallbacks, files) => ({
  name,
  cssVariable,
  provider: fontProviders.local(),
  fallbacks,
  options: {
    variants: files.map(([src, weight, unicodeRange]) => ({
      src: [src],
      weight,
      style: "normal",
      unicodeRange,
    })),
  },
});

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: "always",
  prerenderConflictBehavior: "error",
  integrations: [
    contentGuard(),
    mdx(),
    inlineStyles(["/map/"], site.base),
    baseHeaders(site.base),
    ...(site.admin ? [webEditor({ ...site, url: absolute("/") })] : []),
    sitemap({
      filter: (page) => !/^\/(404|search|join\/booklet|about\/editors\/(messages|parts(\/[^/]+)?))\/$/.test(pathOf(page)),
      serialize: (entry) => ({ ...entry, lastmod: lastModified(pathOf(entry.url)) }),
    }),
  ],
  fonts: [
    face(
      "Fraunces",
      "--font-heading",
      ["Georgia", "serif"],
      [
        ["./src/fonts/fraunces-headings.woff2", "600 600", LATIN],
        [fontsource("fraunces/files/fraunces-latin-ext-opsz"), "600", LATIN_EXT],
      ],
    ),
    face(
      "Public Sans",
      "--font-text",
      ["system-ui", "sans-serif"],
      [
        [fontsource("public-sans/files/public-sans-latin-wght"), "100 900", LATIN],
        [fontsource("public-sans/files/public-sans-latin-ext-wght"), "100 900.0", LATIN_EXT],
        [fontsource("public-sans/files/public-sans-vietnamese-wght"), "100 900.0", VIETNAMESE],
      ],
    ),
    face(
      "Source Serif 4",
      "--font-story",
      ["Georgia", "serif"],
      [
        [fontsource("source-serif-4/files/source-serif-4-latin-wght"), "200 900", LATIN],
        [fontsource("source-serif-4/files/source-serif-4-latin-ext-wght"), "200 900", LATIN_EXT],
      ],
    ),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind's search index is WebAssembly.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [sha256("src/theme/early.js")],
      },
    },
  },
  build: { inlineStylesheets: "auto" },
  redirects: Object.fromEntries(
    readTable("redirects").rows.map(({ value: { from, to } }) => [from, withBase(to)]),
  ),
  // Shiki colors code with style attributes, which the policy forbids; the site shows no code.
  markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: [guardedTree, termLinks] }) },
  vite: {
    build: {
      // Styles and scripts of more bytes are files: inlined into four thousand pages of places they would weigh 20 MB.
      assetsInlineLimit: 1024,
      rolldownOptions: {
        // Astro marks each MDX module with a directive of its own, and the bundler warns of every one.
        onLog: (level, log, report) => log.code !== "MODULE_LEVEL_DIRECTIVE" && report(level, log),
      },
    },
    environments: {
      client: {
        define: { SCRIPTS_ROOT: JSON.stringify(site.base.slice(0, -1)) },
        build: {
          rolldownOptions: {
            output: {
              // What the map and the finders share comes as one file, since files of some hundred bytes pack worse;
              // what forms need of it, apart.
              codeSplitting: {
                groups: [
                  { name: "fill", test: /\/src\/(explorer\/fill|locale)\.ts$/, priority: 1 },
                  {
                    name: "finding",
                    test: /\/src\/(explorer\/(suggestion-list|usual-id)|atlas\/(addresses|ascii-fold|distances|keys-of|vocabulary|words))\.ts$/,
                    minShareCount: 2,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
  // Writes into .astro/ which document belongs to which schema, for editors; the built site is the same without it.
  experimental: { contentIntellisense: true },
});
