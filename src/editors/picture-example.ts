import { readFileSync } from "node:fs";

/** Returns how a picture is written in a story: the first of its example, which the site shows among the parts. */
export function pictureExample(root = process.cwd()): string {
  const text = readFileSync(`${root}/content/examples/picture/index.mdx`, "utf8");
  return /<Picture[\s\S]*?<\/Picture>/.exec(text)?.[0] ?? "";
}
