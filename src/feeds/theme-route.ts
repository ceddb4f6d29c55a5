import type { APIRoute, GetStaticPaths } from "astro";
import type { Theme } from "../atlas/vocabulary.ts";
import { type Feed, feedThemes, getFeed } from "./feed.ts";

/** Returns the route of the themes' feeds in one format. */
export function themeFeedRoute(write: (feed: Feed) => Response | Promise<Response>): {
  getStaticPaths: GetStaticPaths;
  GET: APIRoute<{ theme: Theme }>;
} {
  return {
    getStaticPaths: async () =>
      (await feedThemes()).map((theme) => ({ params: { theme }, props: { theme } })),
    GET: async ({ props }) => write(await getFeed(props.theme)),
  };
}
