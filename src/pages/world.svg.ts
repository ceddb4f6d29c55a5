import type { APIRoute } from "astro";
import { worldSheet } from "../atlas/world-sheet.ts";
import { sheetFile } from "../map/world-sheet.ts";

/** The world sheet as a file of its own: fetched once, shown on several pages, themed by each. */
export const GET: APIRoute = async () =>
  new Response(sheetFile(await worldSheet()), { headers: { "Content-Type": "image/svg+xml" } });
