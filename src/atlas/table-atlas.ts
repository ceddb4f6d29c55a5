import { buildAtlas, type Atlas } from "./atlas.ts";
import { readTable, type TableName } from "./content.ts";

/** Returns the atlas of the tables as they are on disk, for what runs outside of the site's build; see `getAtlas` for that. */
export function readAtlas(): Atlas {
  const rows = <N extends TableName>(name: N) =>
    readTable(name).rows.map(({ line, value }) => ({ ...value, line }));
  return buildAtlas({
    places: rows("places"),
    partnerships: rows("partnerships"),
    evidence: rows("evidence"),
    countries: rows("countries"),
    sources: rows("sources"),
  });
}
