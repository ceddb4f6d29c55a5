import { mkdirSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import type { AdminSettings } from "../admin/config.ts";
import { adminPages } from "../admin/pages.ts";

/** Adds the web editor at /admin/ to the built site. Nothing else leads there. */
export const webEditor = (settings: AdminSettings): AstroIntegration => ({
  name: "web-editor",
  hooks: {
    "astro:build:done": ({ dir }) => {
      for (const [file, body] of adminPages(settings)) {
        const target = new URL(`admin/${file}`, dir);
        mkdirSync(new URL(".", target), { recursive: true });
        writeFileSync(target, body);
      }
    },
  },
});
