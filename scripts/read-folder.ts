import { readFileSync } from "node:fs";
import { join } from "node:path";
import { walkFolder } from "../src/gate/walk-folder.ts";

/** Returns every file below a folder of the project, by its path. Only texts, tables and drawings are read: other pictures are known by name. */
export function readFolder(folder: string, root = join(import.meta.dirname, "..")): Map<string, Uint8Array> {
  const { files } = walkFolder(folder, root);
  return new Map(
    files.map((name) => [
      name,
      /\.(csv|mdx|svg)$/.test(name) ? readFileSync(join(root, name)) : new Uint8Array(),
    ]),
  );
}
