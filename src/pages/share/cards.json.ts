import type { APIRoute } from "astro";
import { getAtlas, getExchanges } from "../../atlas/queries.ts";
import { shareCards } from "../../share/cards.ts";

/** What share pictures show. scripts/draw-share-images.ts takes it up and removes it. */
export const GET: APIRoute = async () => Response.json(shareCards(await getAtlas(), await getExchanges()));
