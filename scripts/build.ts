/*
 * Builds the site: content check, pages, share pictures, search index. If a step fails, dist/ is removed, so that half
 * a site can never be published.
 */
import { rmSync } from "node:fs";
import { run } from "./run.ts";

// A build is for readers, whatever the terminal or a test that starts it was set to: drafts would show.
process.env["NODE_ENV"] = "production";

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
