import type { APIRoute } from "astro";
import { getAtlas, getCountries, getExchanges } from "../../../atlas/queries.ts";
import { gazetteerOf } from "../../../like-us/all-towns.ts";
import { packPrograms } from "../../../like-us/pack-programs.ts";

/** The American communities of the tables with their partners, fetched when a town was found. */
export const GET: APIRoute = async () => {
  const atlas = await getAtlas();
  return Response.json(packPrograms(atlas, await getExchanges(), await getCountries(), gazetteerOf(atlas)));
};
