import type { APIRoute } from "astro";
import { posterFile } from "../../poster/poster-file.ts";
import { rasterize } from "../../poster/raster.ts";

/** Pixels across: sharp on a large screen and in half a page of print. */
const WIDTH = 2400;

/** The poster as a picture, for sharing where a drawing cannot be shown. */
export const GET: APIRoute = async () =>
  new Response(await rasterize(await posterFile(), WIDTH), { headers: { "Content-Type": "image/png" } });
