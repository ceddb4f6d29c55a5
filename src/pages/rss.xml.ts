import type { APIRoute } from "astro";
import { getFeed } from "../feeds/feed.ts";
import { rssOf } from "../feeds/rss.ts";

/** The feed of all exchanges. */
export const GET: APIRoute = async () => rssOf(await getFeed());
