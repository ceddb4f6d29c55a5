import { readFileSync } from "node:fs";

/** Returns how a picture is written in a story: the text of its example, which the site shows among the parts. */
export function pictureExample(root = process.cwd()): string {
  const text = readFileSync(`${root}/content/examples/picture/index.mdx`, "utf8");
  return text.replace(/^---\n[\s\S]*?\n---\n/, "").trim();
}
