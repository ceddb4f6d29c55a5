import type { APIRoute } from "astro";
import { getAtlas, getGlossary, getQuestions } from "../../atlas/queries.ts";
import { placeRecord, questionRecord, termRecord } from "../../search/records.ts";

/** What search finds beside whole pages: each place, term and question. scripts/index-site.ts takes it up and removes it. */
export const GET: APIRoute = async () => {
  const [{ places }, terms, questions] = await Promise.all([getAtlas(), getGlossary(), getQuestions()]);
  return Response.json([
    ...[...places.values()].filter(({ partnerships }) => partnerships.length > 0).map(placeRecord),
    ...terms.map(termRecord),
    ...questions.map(({ id, data, body }) => questionRecord(id, data, body ?? "")),
  ]);
};
