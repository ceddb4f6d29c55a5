import type { SatteriProcessorOptions } from "@astrojs/markdown-satteri";
import { readTable } from "../atlas/content.ts";
import { linkedOnce } from "./first-term.ts";
import { termForms } from "./term-forms.ts";

type Plugin = NonNullable<SatteriProcessorOptions["mdastPlugins"]>[number];

/** The documents whose terms become links: the steps of the guide and the standing pages. */
const GUIDES = /\/content\/(guide|pages)\/[^/]+\.mdx$/;

/** Where words are not the author's own prose, or lead somewhere already. */
const LEFT_ALONE = new Set(["heading", "link", "linkReference", "Quote", "Definition", "Picture"]);

/**
 * Makes the first use of each glossary term in a guide page a `<Term>`, and writes the ids of those terms, in the order of
 * their use, into the page's front matter as `termsUsed`.
 */
export const termLinks: Plugin = ({ fileURL, data }) => {
  const matter = data.astro?.frontmatter;
  if (!matter || !GUIDES.test(fileURL?.pathname ?? "") || matter["terms"] === false) return false;
  let unused = termForms(readTable("glossary").rows.map(({ value }) => value));
  const used: string[] = [];
  matter["termsUsed"] = used;
  return {
    name: "term-links",
    text(node, context) {
      type Parent = ReturnType<typeof context.parent>;
      for (let above: Parent = context.parent(node); above; above = context.parent(above)) {
        if (LEFT_ALONE.has("name" in above && above.name ? above.name : above.type)) return;
      }
      const stretches = linkedOnce(node.value, unused);
      const ids = stretches.flatMap(({ id }) => id ?? []);
      if (ids.length === 0) return;
      used.push(...ids);
      unused = unused.filter(({ id }) => !ids.includes(id));
      context.replaceNode(
        node,
        stretches.map(({ text, id }) =>
          id === undefined
            ? { type: "text", value: text }
            : {
                type: "mdxJsxTextElement",
                name: "Term",
                attributes: [{ type: "mdxJsxAttribute", name: "id", value: id }],
                children: [{ type: "text", value: text }],
              },
        ),
      );
    },
  };
};
