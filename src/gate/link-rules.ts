import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { type Problem, problem } from "../atlas/problem.ts";
import { lineOfNode } from "./prose-tree.ts";

/** Links go to whole addresses, or to pages of this site from its root with a slash at the end. */
export function linkRules(file: string, body: Root): Problem[] {
  const problems: Problem[] = [];
  visit(body, (node) => {
    if (node.type !== "link" && node.type !== "definition") return;
    const fault = linkFault(node.url);
    if (fault) problems.push(problem(file, lineOfNode(node), fault));
  });
  return problems;
}

/** Returns what is wrong with the address of a link, or undefined. */
export function linkFault(url: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === "http" || scheme === "https") {
    return URL.canParse(url) ? undefined : `links to "${url}", which is not a full address`;
  }
  if (scheme === "mailto")
    return `holds the e-mail address "${url.slice(7)}". Link to a contact page instead.`;
  if (scheme) return `links to "${url}". Only addresses with https:// or http:// are allowed.`;
  if (url === "") return "holds a link without an address";
  if (url.startsWith("#")) return undefined;
  if (url.startsWith("//")) return `links to "${url}". Write the whole address with https://.`;
  if (url.startsWith("www.")) return `links to "${url}". Write https:// before it.`;
  if (!url.startsWith("/")) {
    return `links to "${url}". Write pages of this site from the root: "/${url
      .replace(/^[./]+/, "")
      .replace(/\.mdx?$/, "")
      .replace(/\/?$/, "/")}".`;
  }
  const path = url.replace(/[?#].*$/, "");
  // A dot in the last step means a file: /rss.xml
  if (path.endsWith("/") || /\.[a-z0-9]+$/.test(path)) return undefined;
  return `links to "${url}". End the address with a slash: "${path}/${url.slice(path.length)}".`;
}
