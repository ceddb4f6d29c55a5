import { checkContent, inOrder, type ContentReport } from "./check-content.ts";
import { checkPictures } from "./check-pictures.ts";
import { besideText } from "./picture-files.ts";

/**
 * Checks all of `content/`: texts and tables, which takes no time, and pictures, each of which is unpacked.
 * `files` holds every file by its path from the top of the project; `today` is the latest date that is not in
 * the future. Never throws on bad input.
 */
export async function checkFolder(
  files: ReadonlyMap<string, Uint8Array>,
  today: string,
): Promise<ContentReport> {
  const { problems, counts } = checkContent(files, today);
  const pictures = [...files.keys()].filter(besideText).length;
  return {
    problems: inOrder([...problems, ...(await checkPictures(files))]),
    counts: [...counts, [pictures, pictures === 1 ? "picture" : "pictures"]],
  };
}
