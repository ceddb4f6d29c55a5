import { readFile, writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";

/** Writes the paths of public/_headers as they are on the web, where the site stands in a folder of a domain. */
export const baseHeaders = (base: string): AstroIntegration => ({
  name: "base-headers",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const file = new URL("_headers", dir);
      await writeFile(file, withBaseInHeaders(await readFile(file, "utf8"), base));
    },
  },
});

/** Returns a file of headers with the base before every path; paths are the lines that begin with a slash. */
export const withBaseInHeaders = (headers: string, base: string): string =>
  headers.replace(/^\/\S*/gm, (path) => `${base}${path.slice(1)}`);
