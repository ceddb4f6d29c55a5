import type { APIRoute } from "astro";
import { sheetRoutes } from "../atlas/world-sheet.ts";
import { getAtlas } from "../atlas/queries.ts";
import { drawWorldSheet } from "../map/world-sheet.ts";

/** The world sheet as a file of its own: fetched once, shown on home and on the map, themed by each page. */
export const GET: APIRoute = async () => {
  const { places } = await getAtlas();
  const sheet = drawWorldSheet({
    routes: await sheetRoutes(),
    dots: [...places.values()].map(({ at, partnerships: { length: partners } }) => ({ at, partners })),
  });
  return new Response(sheet, { headers: { "Content-Type": "image/svg+xml" } });
};
