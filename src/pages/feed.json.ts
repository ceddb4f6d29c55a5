import type { APIRoute } from "astro";
import { getFeed } from "../feeds/feed.ts";
import { jsonFeedOf } from "../feeds/json-feed.ts";

/** The feed of all exchanges, for readers of JSON Feed. */
export const GET: APIRoute = async () => jsonFeedOf(await getFeed());
