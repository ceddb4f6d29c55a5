import type { APIRoute } from "astro";
import { posterFile } from "../../poster/poster-file.ts";

/** The poster as a drawing: what its page shows and prints. */
export const GET: APIRoute = async () =>
  new Response(await posterFile(), { headers: { "Content-Type": "image/svg+xml" } });
