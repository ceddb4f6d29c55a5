import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

/** What a build leaves behind: the copy starts without it, so that its first build is cold. */
const LEFT_BY_BUILDS = ["dist", ".astro", ".cache", "reports"];

/** No part of the site, or large and not needed to build it. */
const NOT_COPIED = [...LEFT_BY_BUILDS, ".git", "bench", "node_modules"];

/**
 * Copies the project into an empty folder. Packages are linked one by one, so that caches that builds keep beside them
 * (node_modules/.astro, node_modules/.vite) belong to the copy.
 */
export function copyProject(from: string, to: string): void {
  for (const entry of readdirSync(from).filter((name) => !NOT_COPIED.includes(name)))
    cpSync(join(from, entry), join(to, entry), { recursive: true });
  mkdirSync(join(to, "node_modules"));
  for (const entry of readdirSync(join(from, "node_modules")))
    if (!entry.startsWith(".") || entry === ".bin")
      symlinkSync(resolve(from, "node_modules", entry), join(to, "node_modules", entry));
}
