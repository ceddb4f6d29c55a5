import type { APIRoute } from "astro";
import { getPlates } from "../atlas/history-plates.ts";
import { routeOf } from "../atlas/sheet-routes.ts";
import { drawChapterParts } from "../map/chapter-sheet.ts";
import { sheetFile } from "../map/world-sheet.ts";

/** The world sheet by chapters of the history: fetched once, of which the map of each chapter shows what there was. */
export const GET: APIRoute = async () => {
  const chapters = (await getPlates()).map(({ id, signed }) => ({ id, routes: signed.map(routeOf) }));
  return new Response(sheetFile(drawChapterParts(chapters)), {
    headers: { "Content-Type": "image/svg+xml" },
  });
};
