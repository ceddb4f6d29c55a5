import type { APIRoute } from "astro";
import { withBase } from "../base/addresses.ts";
import { site } from "../site.ts";

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.description,
      lang: site.locale,
      start_url: site.base,
      display: "browser",
      background_color: "#f6f1e7",
      theme_color: "#f6f1e7",
      icons: [{ src: withBase("/favicon.svg"), sizes: "any", type: "image/svg+xml" }],
    }),
    { headers: { "Content-Type": "application/manifest+json" } },
  );
