import { existsSync, readFileSync } from "node:fs";
import { site } from "../site.ts";
import { fileDaysOf } from "./file-days.ts";

/**
 * Returns the day (YYYY-MM-DD) on which the page at a path last changed: that of the latest commit of its document; without
 * a history its `reviewed` line; for pages that are drawn from tables, the day on which those were compiled.
 */
export function lastModified(path: string, root = process.cwd(), daysOf = fileDaysOf): string {
  const slug = path.replace(/^\/|\/$/g, "");
  const documents = [
    `content/pages/${slug}.mdx`,
    `content/${slug}/index.mdx`,
    `content/${slug.replace(/^join\//, "guide/")}.mdx`,
  ];
  for (const document of documents) {
    if (!existsSync(`${root}/${document}`)) continue;
    const day = daysOf(document)?.last ?? reviewedLine(readFileSync(`${root}/${document}`, "utf8"));
    if (day) return day;
  }
  return site.compiled;
}

const reviewedLine = (text: string) => /^reviewed:\s*["']?(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1];
