import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A page of the built site: its address from the top of the site, and its HTML. */
export type BuiltPage = { readonly path: string; readonly html: string };

/** Returns every file of a built site by its address: "/rss.xml", "/map/index.html". */
export function builtFiles(folder = "dist"): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/")}`)
    .sort();
}

export function readBuilt(file: string, folder = "dist"): string {
  return readFileSync(join(folder, file), "utf8");
}

/** Returns every page but those that only lead on to another address. */
export function builtPages(folder = "dist"): BuiltPage[] {
  return htmlFiles(folder).filter(({ html }) => !isRedirect(html));
}

/** Returns the pages that stand at an old address and lead on to the new one. */
export function redirectPages(folder = "dist"): BuiltPage[] {
  return htmlFiles(folder).filter(({ html }) => isRedirect(html));
}

function htmlFiles(folder: string): BuiltPage[] {
  return builtFiles(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ path: file.replace(/index\.html$/, ""), html: readBuilt(file, folder) }));
}

function isRedirect(html: string): boolean {
  return /<meta http-equiv="refresh"/.test(html);
}
