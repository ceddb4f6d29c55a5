/** A piece of a document: text, or an element with what it holds. Written as HTML at build, as elements in a browser. */
export type Tree = string | Element;
export type Element = {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly Tree[];
};
/** The elements of papers. All have an end tag, and none of them runs anything. */
export type Tag =
  | "bdi"
  | "div"
  | "h1"
  | "h2"
  | "h4"
  | "h5"
  | "p"
  | "span"
  | "strong"
  | "table"
  | "tbody"
  | "td"
  | "th"
  | "thead"
  | "tr";
/** Attributes that the papers need; their values are always words of this site. */
export type Attributes = Readonly<Partial<Record<"class" | "colspan" | "dir" | "scope", string>>>;

/** Returns an element. */
export const element = (tag: Tag, attributes: Attributes, ...children: readonly Tree[]): Element => ({
  tag,
  attributes,
  children,
});

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\u00A0": "&nbsp;",
};

/** Returns a text that HTML reads as these characters within an element, as browsers write it. */
const escapeHtml = (text: string): string => text.replaceAll(/[&<>\u00A0]/g, (sign) => ENTITIES[sign] ?? "");

/** Returns a piece of a document as HTML. */
export function toHtml(tree: Tree): string {
  if (typeof tree === "string") return escapeHtml(tree);
  const attributes = Object.entries(tree.attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tree.tag}${attributes.join("")}>${tree.children.map(toHtml).join("")}</${tree.tag}>`;
}

/** Returns an element of the page; texts become text nodes, whatever they hold. */
export function toElement(tree: Element): HTMLElement {
  const made = document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) made.setAttribute(name, value);
  made.append(...tree.children.map((child) => (typeof child === "string" ? child : toElement(child))));
  return made;
}
