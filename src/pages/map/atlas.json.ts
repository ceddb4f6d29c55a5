import type { APIRoute } from "astro";
import { getAtlas, getExchanges } from "../../atlas/queries.ts";
import { packAtlas } from "../../explorer/pack.ts";

/** What the map's script fetches when a reader first chooses, filters or zooms. */
export const GET: APIRoute = async () => Response.json(packAtlas(await getAtlas(), await getExchanges()));
