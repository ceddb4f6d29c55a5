import type { APIRoute, GetStaticPaths } from "astro";
import { getAtlas } from "../../../../atlas/queries.ts";
import { gazetteerOf } from "../../../../like-us/all-towns.ts";
import { type NamesFile, packNames } from "../../../../like-us/names-file.ts";

/** The states in which towns of a name lie, fetched when somebody looks for a town without its state. */
export const getStaticPaths: GetStaticPaths = async () =>
  [...packNames(gazetteerOf(await getAtlas()).states)].map(([letter, names]) => ({
    params: { letter },
    props: { names },
  }));

export const GET: APIRoute<{ names: NamesFile }> = ({ props }) => Response.json(props.names);
