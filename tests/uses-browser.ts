import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** Modules of this folder that start or hold a browser. */
const BROWSER = "browser.ts";

/**
 * Returns the test files of a folder that need a browser: those that lead to browser.ts by their imports, so that a new
 * test sorts itself. Names, in the order of the alphabet.
 */
export function browserTests(folder: string): string[] {
  const imports = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => [name, importsOf(readFileSync(join(folder, name), "utf8"))]),
  );
  const leadsToBrowser = (name: string, seen: readonly string[]): boolean =>
    name === BROWSER ||
    (imports.get(name) ?? []).some((next) => !seen.includes(next) && leadsToBrowser(next, [...seen, next]));
  return [...imports.keys()]
    .filter((name) => name.endsWith(".test.ts") && leadsToBrowser(name, [name]))
    .sort();
}

/** Returns the modules beside it that a module imports for more than their types. */
function importsOf(code: string): string[] {
  return [...code.matchAll(/^import (?!type\b)[^;]*?from "(\.\/[^"]+)"/gm)].map(([, path]) =>
    basename(path ?? ""),
  );
}
