import type { APIRoute, GetStaticPaths } from "astro";
import { getAtlas } from "../../../../atlas/queries.ts";
import { gazetteerOf } from "../../../../like-us/all-towns.ts";
import { packGazetteer } from "../../../../like-us/gazetteer-file.ts";
import type { Town } from "../../../../like-us/town.ts";

/** The towns of one state, fetched when somebody looks for one there. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { states } = gazetteerOf(await getAtlas());
  return [...states].map(([state, towns]) => ({ params: { state: state.toLowerCase() }, props: { towns } }));
};

export const GET: APIRoute<{ towns: readonly Town[] }> = ({ props }) =>
  Response.json(packGazetteer(props.towns));
