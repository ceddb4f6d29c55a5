import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Stop } from "./stop.ts";

/**
 * Writes a new folder that is there as a whole or not at all: it is made beside its place, under a name that everything
 * passes over, and then gets its own.
 * @param files texts by the name of the file
 * @throws Stop with code 1 if there is such a folder
 */
export function writeFolder(folder: string, files: Readonly<Record<string, string>>): void {
  if (existsSync(folder)) throw new Stop(1, `${folder} is there already.`);
  const beside = join(dirname(folder), `.${basename(folder)}.new`);
  rmSync(beside, { recursive: true, force: true });
  try {
    mkdirSync(beside, { recursive: true });
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(beside, name), text, { flush: true });
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
