import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { withBase } from "./addresses.ts";

/** Attributes that hold an address, by their names in hast. */
const ADDRESS = new Set(["href", "xLinkHref", "src", "action", "formAction", "poster", "data"]);
/** Attributes that hold several, each with a size: "/a.avif 400w, /b.avif 800w". */
const ADDRESSES = new Set(["srcSet", "imageSrcSet"]);

type Edit = { readonly start: number; readonly end: number; readonly text: string };

/**
 * Returns a page with the base before every address that begins at the top of the site. The parser only tells where the
 * addresses stand; all else stays as it is, letter by letter, so that hashes of the policy hold.
 * @param base with a slash at both ends
 */
export function withBaseInHtml(html: string, base: string): string {
  let done = 0;
  let page = "";
  const edits = editsIn(fromHtml(html, { verbose: true }), html, base);
  // The parser moves or doubles elements that are not closed where they should be.
  const inOrder = new Map(edits.sort((a, b) => a.start - b.start).map((edit) => [edit.start, edit]));
  for (const { start, end, text } of inOrder.values()) {
    page += html.slice(done, start) + text;
    done = end;
  }
  return page + html.slice(done);
}

/** Returns what is to be changed. A template has what it holds apart from its children. */
function editsIn(tree: Root | Element, html: string, base: string): Edit[] {
  const inside = "content" in tree && tree.content ? [tree.content, ...tree.children] : tree.children;
  return [
    ...(tree.type === "element" ? attributeEdits(tree, html, base) : []),
    ...inside.flatMap((node) =>
      node.type === "element" || node.type === "root" ? editsIn(node, html, base) : [],
    ),
  ];
}

function attributeEdits({ data }: Element, html: string, base: string): Edit[] {
  return Object.entries(data?.position.properties ?? {}).flatMap(([name, at]) => {
    const [start, end] = [at?.start.offset, at?.end.offset];
    if (start === undefined || end === undefined) return [];
    const change = ADDRESS.has(name) ? one : ADDRESSES.has(name) ? several : undefined;
    return change ? [{ start, end, text: change(html.slice(start, end), base) }] : [];
  });
}

/** An attribute as it is written: name, equals sign, quotation mark; then its value up to the mark. */
const WRITTEN = /^([^=]+=\s*["']?\s*)([^"']*)/;

const one = (attribute: string, base: string) =>
  attribute.replace(WRITTEN, (_, name: string, value: string) => name + withBase(value, base));

const several = (attribute: string, base: string) =>
  attribute.replace(
    WRITTEN,
    (_, name: string, value: string) =>
      name + value.replace(/(?<=^|,\s*)[^\s,]\S*/g, (address) => withBase(address, base)),
  );
