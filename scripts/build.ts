/*
 * Builds the site: content check, pages, share pictures, search index. If a step fails, dist/ is removed, so that half
 * a site can never be published.
 */
import { rmSync } from "node:fs";
import { run } from "./run.ts";

// Astro would take these from the terminal, or from a test that starts a build, and build as if for `npm run dev`.
process.env["NODE_ENV"] = "production";
for (const name of ["DEV", "PROD", "MODE", "SSR"]) Reflect.deleteProperty(process.env, name);

const done =
  run(["node", "scripts/check-content.ts"]) &&
  run(["astro", "build"]) &&
  run(["node", "scripts/draw-share-images.ts"]) &&
  run(["node", "scripts/index-site.ts"]);
if (!done) {
  rmSync("dist", { recursive: true, force: true });
  console.error("The site was not built. Nothing is left in dist/.");
  process.exitCode = 1;
}
