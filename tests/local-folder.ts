import type { Page } from "playwright-core";

/*
 * A folder as a browser sees one that its user chose on the disk: the browser's private one, which has the same interface
 * and needs no dialog.
 */
const NAME = "atlas";

/** Writes texts, by path, into a folder that the page then gets whenever it asks its user for one. */
export async function writeLocalFolder(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((name) => {
    const choose = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name);
    Object.assign(window, { showDirectoryPicker: choose });
  }, NAME);
  await page.evaluate(
    async ({ name, files }) => {
      const top = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
      // A repository is told by this folder.
      await top.getDirectoryHandle(".git", { create: true });
      for (const [path, text] of files) {
        const parts = path.split("/");
        let folder = top;
        for (const part of parts.slice(0, -1))
          folder = await folder.getDirectoryHandle(part, { create: true });
        const file = await folder.getFileHandle(parts.at(-1) ?? "", { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    { name: NAME, files: Object.entries(texts) },
  );
}

/** Returns the texts of that folder as they are now, by path. */
export async function readLocalFolder(page: Page): Promise<Record<string, string>> {
  const files = await page.evaluate(async (name) => {
    const top = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
    const found: [string, string][] = [];
    async function read(folder: FileSystemDirectoryHandle, path: string) {
      for await (const [name, entry] of folder.entries()) {
        if (entry instanceof FileSystemDirectoryHandle) await read(entry, `${path}${name}/`);
        else if (entry instanceof FileSystemFileHandle)
          found.push([path + name, await (await entry.getFile()).text()]);
      }
    }
    await read(top, "");
    return found;
  }, NAME);
  return Object.fromEntries(files);
}
