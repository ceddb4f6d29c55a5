/*
 * Builds the site: content check, pages, search index. If a step fails, dist/ is removed, so that half a site can
 * never be published.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";

const STEPS = [
  ["node", "scripts/check-content.ts"],
  ["astro", "build"],
  ["node", "scripts/index-site.ts"],
] as const;

for (const [command, ...args] of STEPS) {
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    // npm puts node_modules/.bin on the path; on Windows its commands are .cmd files, which need a shell.
    shell: process.platform === "win32",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) {
    rmSync("dist", { recursive: true, force: true });
    console.error("The site was not built. Nothing is left in dist/.");
    process.exit(1);
  }
}
