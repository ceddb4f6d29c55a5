import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { TableName } from "../atlas/content.ts";
import { TABLES } from "../atlas/content.ts";
import type { Table } from "../atlas/csv.ts";
import type { Documents, Named } from "../gate/documents.ts";
import { spotOfNode } from "../gate/prose-tree.ts";

/** Where in content/ an address stands. */
export type Mention = { readonly file: string; readonly line: number };
/** Every address outside the site that content names, with all its mentions. */
export type OutsideLinks = ReadonlyMap<string, readonly Mention[]>;

/** Returns the addresses in the cells of tables, the sources of stories and the links of texts. */
export function outsideLinks(
  tables: readonly (readonly [TableName, Table<object>])[],
  documents: Documents,
): OutsideLinks {
  const links = new Map<string, Mention[]>();
  const add = (url: unknown, file: string, line: number) => {
    if (typeof url !== "string" || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return;
    // What stands after # never leaves the browser.
    const address = url.replace(/#.*$/, "");
    links.set(address, [...(links.get(address) ?? []), { file, line }]);
  };
  for (const [name, { rows }] of tables)
    for (const { line, value } of rows)
      for (const cell of Object.values(value)) add(cell, TABLES[name].file, line);
  for (const { file, matter, spotOf } of documents.exchanges)
    matter?.sources.forEach(({ url }, index) => add(url, file, spotOf(["sources", index, "url"]).line));
  const all: readonly Named<unknown>[] = Object.values(documents).flat();
  for (const { file, body } of all) {
    if (body)
      visit(body, (node) => {
        for (const url of addressesOf(node)) add(url, file, spotOfNode(node).line);
      });
  }
  return links;
}

function addressesOf(node: Nodes): unknown[] {
  if (node.type === "link" || node.type === "definition") return [node.url];
  if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement")
    return node.attributes.map(({ value }) => value);
  return [];
}
