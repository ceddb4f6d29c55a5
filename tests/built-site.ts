import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A page of the built site: its address from the top of the site, and its HTML. */
export type BuiltPage = { readonly path: string; readonly html: string };

/** Returns every file of dist/ by its address: "/rss.xml", "/map/index.html". */
export function builtFiles(): string[] {
  return readdirSync("dist", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative("dist", join(entry.parentPath, entry.name)).replaceAll(sep, "/")}`)
    .sort();
}

export function readBuilt(file: string): string {
  return readFileSync(join("dist", file), "utf8");
}

/** Returns every page but those that only lead on to another address. */
export function builtPages(): BuiltPage[] {
  return htmlFiles().filter(({ html }) => !isRedirect(html));
}

/** Returns the pages that stand at an old address and lead on to the new one. */
export function redirectPages(): BuiltPage[] {
  return htmlFiles().filter(({ html }) => isRedirect(html));
}

function htmlFiles(): BuiltPage[] {
  return builtFiles()
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ path: file.replace(/index\.html$/, ""), html: readBuilt(file) }));
}

function isRedirect(html: string): boolean {
  return /<meta http-equiv="refresh"/.test(html);
}
