import type { APIRoute } from "astro";
import { getAtlas, getGlossary } from "../../atlas/queries.ts";
import { placeRecord, termRecord } from "../../search/records.ts";

/** What search finds beside whole pages: each place and term. scripts/index-site.ts takes it up and removes it. */
export const GET: APIRoute = async () => {
  const [{ places }, terms] = await Promise.all([getAtlas(), getGlossary()]);
  return Response.json([
    ...[...places.values()].filter(({ partnerships }) => partnerships.length > 0).map(placeRecord),
    ...terms.map(termRecord),
  ]);
};
