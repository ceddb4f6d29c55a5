import { existsSync, readFileSync } from "node:fs";
import { site } from "../site.ts";

/**
 * Returns the day (YYYY-MM-DD) on which the page at a path was last reviewed: the `reviewed` line of its document,
 * or the day on which the tables were compiled for pages that are drawn from tables.
 */
export function lastModified(path: string, root = process.cwd()): string {
  const slug = path.replace(/^\/|\/$/g, "");
  const documents = [
    `content/pages/${slug}.mdx`,
    `content/${slug}/index.mdx`,
    `content/${slug.replace(/^join\//, "guide/")}.mdx`,
    `content/${slug.replace(/^about\/editors$/, "editors/index").replace(/^about\//, "")}.mdx`,
  ];
  for (const document of documents) {
    if (!existsSync(`${root}/${document}`)) continue;
    const day = /^reviewed:\s*["']?(\d{4}-\d{2}-\d{2})/m.exec(
      readFileSync(`${root}/${document}`, "utf8"),
    )?.[1];
    if (day) return day;
  }
  return site.compiled;
}
