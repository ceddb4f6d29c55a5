import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { OddEntry } from "./folder-rules.ts";

/** Returns what lies below a folder and is neither a file nor a folder: symbolic links, which are not followed, and devices. */
export function oddEntries(folder: string, root: string): OddEntry[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map((entry) => ({
      path: relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"),
      kind: entry.isSymbolicLink() ? ("symbolic link" as const) : ("device" as const),
    }));
}
