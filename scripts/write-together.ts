import { renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes files so that none is ever half written: all texts first go to files beside them, which then take their places
 * in the order given. If a text cannot be written, no file changes.
 */
export function writeTogether(texts: ReadonlyMap<string, string | Uint8Array>): void {
  const beside = (file: string) => `${file}.new`;
  try {
    for (const [file, text] of texts) writeFileSync(beside(file), text, { flush: true });
    for (const file of texts.keys()) renameSync(beside(file), file);
  } finally {
    for (const file of texts.keys()) rmSync(beside(file), { force: true });
  }
}
