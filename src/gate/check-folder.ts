import { checkContent, type Circumstances, type ContentReport, inOrder } from "./check-content.ts";
import { checkPictures } from "./check-pictures.ts";
import { type OddEntry, oddEntryRules } from "./folder-rules.ts";
import { besideText } from "./picture-files.ts";

/**
 * Checks all of `content/`: texts and tables, which takes no time, and pictures, each of which is unpacked.
 * `files` holds every file by its path from the top of the project, `odd` what is neither file nor folder; `today` is the
 * latest date that is not in the future. Never throws on bad input.
 */
export async function checkFolder(
  files: ReadonlyMap<string, Uint8Array>,
  today: string,
  { odd = [], ...circumstances }: Circumstances & { readonly odd?: readonly OddEntry[] } = {},
): Promise<ContentReport> {
  const { problems, counts } = checkContent(files, today, circumstances);
  const pictures = [...files.keys()].filter(besideText).length;
  return {
    problems: inOrder([...problems, ...oddEntryRules(odd), ...(await checkPictures(files))]),
    counts: [...counts, [pictures, pictures === 1 ? "picture" : "pictures"]],
  };
}
