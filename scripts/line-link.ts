import { lineAddress } from "../src/site.ts";

/** Returns a line of a file for a report in Markdown: a link if the site has a repository. */
export function lineLink({ file, line }: { readonly file: string; readonly line: number }): string {
  const address = lineAddress(file, line);
  return address ? `[${file}:${line}](${address})` : `\`${file}:${line}\``;
}
