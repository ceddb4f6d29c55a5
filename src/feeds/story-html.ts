import mdxRenderer from "@astrojs/mdx/server.js";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { once, type Exchange } from "../atlas/queries.ts";
import { absolute } from "../base/addresses.ts";
import FeedStory from "./FeedStory.astro";
import { toPlainHtml } from "./plain-html.ts";

/** Astro's way to draw a component outside of a page; it is told by hand how to draw MDX. */
const getContainer = once(async () => {
  const container = await AstroContainer.create();
  container.addServerRenderer({ renderer: mdxRenderer });
  return container;
});

/** Returns the whole text of an exchange as plain HTML, with what is not known and the sources at its end. */
export async function storyHtml(exchange: Exchange): Promise<string> {
  const container = await getContainer();
  const html = await container.renderToString(FeedStory, {
    props: { exchange },
    locals: { sources: exchange.matter.sources },
  });
  return toPlainHtml(html, absolute(exchange.href));
}
