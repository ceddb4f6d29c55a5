import { readFileSync } from "node:fs";
import { join } from "node:path";
import { walkFolder } from "../src/gate/walk-folder.ts";

/** Returns every file below a folder of the project, by its path. */
export function readFolder(folder: string, root = join(import.meta.dirname, "..")): Map<string, Uint8Array> {
  const { files } = walkFolder(folder, root);
  return new Map(files.map((name) => [name, readFileSync(join(root, name))]));
}
