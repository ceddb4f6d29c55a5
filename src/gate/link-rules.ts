import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { type Fault, fault, type Problem, problem } from "../atlas/problem.ts";
import { spotOfNode } from "./prose-tree.ts";

/** Links go to whole addresses, or to pages of this site from its root with a slash at the end. */
export function linkRules(file: string, body: Root): Problem[] {
  const problems: Problem[] = [];
  visit(body, (node) => {
    if (node.type !== "link" && node.type !== "definition") return;
    const found = linkFault(node.url);
    if (found) problems.push(problem(file, spotOfNode(node), found));
  });
  return problems;
}

/** Returns what is wrong with the address of a link, or undefined. */
export function linkFault(url: string): Fault | undefined {
  const links = `links to "${url}"`;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === "http" || scheme === "https") {
    if (URL.canParse(url)) return undefined;
    const mend = "Copy the whole address from the browser.";
    return fault("bad-link", `${links}, which is not a full address`, mend);
  }
  if (scheme === "mailto") {
    const what = `holds the e-mail address "${url.slice(7)}"`;
    return fault("e-mail-address", what, "Link to a contact page instead.");
  }
  if (scheme) {
    const mend = "Only addresses with https:// or http:// are allowed.";
    return fault("foreign-link", `${links}, which is no web address`, mend);
  }
  if (url === "") {
    return fault(
      "empty-link",
      "holds a link without an address",
      "Write it in the round brackets: [words](/history/).",
    );
  }
  if (url.startsWith("#")) return undefined;
  if (url.startsWith("//") || url.startsWith("www.")) {
    const whole = `https://${url.replace(/^\/+/, "")}`;
    return fault(
      "link-without-https",
      `${links}, which lacks its beginning`,
      `Write the whole address: ${whole}`,
    );
  }
  if (!url.startsWith("/")) {
    const path = url
      .replace(/^[./]+/, "")
      .replace(/\.mdx?$/, "")
      .replace(/\/?$/, "/");
    const mend = `Write pages of this site from the root: "/${path}".`;
    return fault("link-not-from-root", `${links}, which does not begin at the root of the site`, mend);
  }
  const path = url.replace(/[?#].*$/, "");
  // A dot in the last step means a file: /rss.xml
  if (path.endsWith("/") || /\.[a-z0-9]+$/.test(path)) return undefined;
  const mend = `End the address with a slash: "${path}/${url.slice(path.length)}".`;
  return fault("link-without-slash", `${links}, which lacks its last slash`, mend);
}
