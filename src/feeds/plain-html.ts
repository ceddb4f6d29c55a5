import type { Root } from "hast";
import { withBase } from "../base/addresses.ts";
import { fromHtml } from "hast-util-from-html";
import { sanitize, type Schema } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { visit } from "unist-util-visit";

/*
 * What a feed carries of a page: a feed reader brings its own styles, runs no script and stands at another address.
 * Elements that are not named here give way to what they hold.
 */
const BLOCKS = ["p", "h2", "h3", "h4", "div", "section", "aside", "blockquote", "hr", "figure", "figcaption"];
const LISTS = ["ul", "ol", "li", "dl", "dt", "dd", "details", "summary"];
const TABLES = ["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"];
const WORDS = ["a", "em", "strong", "sup", "sub", "cite", "q", "code", "abbr", "br", "img"];

const FEED: Schema = {
  tagNames: [...BLOCKS, ...LISTS, ...TABLES, ...WORDS],
  attributes: {
    "*": ["lang"],
    a: ["href"],
    img: ["src", "alt", "width", "height"],
    th: ["scope", "colSpan", "rowSpan"],
    td: ["colSpan", "rowSpan"],
  },
  // A drawing is nothing without the page's styles; the words beside it say the same.
  strip: ["script", "style", "svg", "button", "template"],
  protocols: { href: ["http", "https", "mailto"], src: ["http", "https"] },
};

/** Classes of paragraphs that the page's styles make stand out; a feed says it with an element. */
const STRONG = ["lead", "title", "value"];

/**
 * Returns HTML of a page as HTML for feeds: a few plain elements, no attribute beyond what these need, whole addresses.
 * @param page the whole address of the page, against which its links are read
 */
export function toPlainHtml(html: string, page: string): string {
  const tree = fromHtml(html, { fragment: true });
  strengthen(tree);
  const plain = sanitize(tree, FEED);
  visit(plain, "element", ({ properties }) => {
    for (const name of ["href", "src"]) {
      const address = properties[name];
      if (typeof address === "string") properties[name] = new URL(withBase(address), page).href;
    }
  });
  return toHtml(plain);
}

function strengthen(tree: Root): void {
  visit(tree, "element", (element) => {
    const { tagName, properties, children } = element;
    const classes = Array.isArray(properties["className"]) ? properties["className"] : [];
    if (tagName === "p" && STRONG.some((name) => classes.includes(name)))
      element.children = [{ type: "element", tagName: "strong", properties: {}, children }];
  });
}
