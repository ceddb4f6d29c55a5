import { defineMiddleware } from "astro:middleware";
import { withBaseInHtml } from "./base/base-html.ts";
import { site } from "./site.ts";

/**
 * Pages, templates and authors write addresses from the top of the site. Where it stands in a folder of a domain, each
 * page gets the folder before them here, once it is whole: in the build and in `npm run dev`.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const answer = await next();
  const isPage = answer.headers.get("Content-Type")?.startsWith("text/html");
  if (site.base === "/" || !isPage) return answer;
  return new Response(withBaseInHtml(await answer.text(), site.base), answer);
});
