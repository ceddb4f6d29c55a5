import { keysOf } from "../../atlas/keys-of.ts";
import { MATTERS } from "../matters.ts";
import { jsonSchema } from "./json-schema.ts";
import { DOCUMENTS_ON_THE_SITE } from "./on-the-site.ts";

/** Where the schemas lie that describe the fields at the top of documents. */
export const SCHEMA_FOLDER = ".vscode/schemas";

/** Returns the JSON Schemas of the fields at the top of each kind of document, as texts by path. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    keysOf(MATTERS).map((kind) => {
      const { title, path } = DOCUMENTS_ON_THE_SITE[kind];
      const schema = {
        $comment: "Written by `npm run describe` from src/atlas/schemas.ts",
        title: `${title}: the fields at the top of content/${path}`,
        ...jsonSchema(MATTERS[kind]),
      };
      return [`${SCHEMA_FOLDER}/${kind}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`];
    }),
  );
}
