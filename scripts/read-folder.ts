import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Returns every file below a folder of the project, by its path. */
export function readFolder(folder: string, root = join(import.meta.dirname, "..")): Map<string, Uint8Array> {
  if (!existsSync(join(root, folder))) return new Map();
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(root, path).replaceAll(sep, "/"), readFileSync(path)];
      }),
  );
}
