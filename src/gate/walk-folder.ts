import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { OddEntry } from "./folder-rules.ts";

/** What lies below a folder, by paths from the top of the project. */
export type Walked = { readonly files: readonly string[]; readonly odd: readonly OddEntry[] };

/**
 * Returns every file below a folder, and apart from them what is neither file nor folder. No link is followed: two links that
 * lead to their own folder would make a walk without end, and Node's own way of walking follows them.
 */
export function walkFolder(folder: string, root: string): Walked {
  const files: string[] = [];
  const odd: OddEntry[] = [];
  const left = existsSync(join(root, folder)) ? [folder] : [];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    for (const entry of readdirSync(join(root, at), { withFileTypes: true })) {
      const path = `${at}/${entry.name}`;
      if (entry.isDirectory()) left.push(path);
      else if (entry.isFile()) files.push(path);
      else odd.push({ path, kind: entry.isSymbolicLink() ? "symbolic link" : "device" });
    }
  }
  return { files, odd };
}
