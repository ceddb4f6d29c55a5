import type { APIRoute, GetStaticPaths } from "astro";
import { type DataFile, dataFiles } from "./open-data.ts";
import { getAtlas } from "./queries.ts";

/**
 * Returns the route of the open data files with one ending. Each ending has a route of its own, since only a route whose
 * name shows an ending is let off the slash at the end of every address.
 */
export function dataFileRoute(ending: string): { getStaticPaths: GetStaticPaths; GET: APIRoute<DataFile> } {
  return {
    getStaticPaths: async () =>
      dataFiles(await getAtlas())
        .filter(({ name }) => name.endsWith(`.${ending}`))
        .map((file) => ({ params: { name: file.name.replace(`.${ending}`, "") }, props: file })),
    GET: ({ props: { text, mediaType } }) => new Response(text, { headers: { "Content-Type": mediaType } }),
  };
}
