/*
 * Writes from the schemas what editors read: content/README.md, with every file and field, and the JSON Schemas for their
 * programs. `npm run describe`
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { describeContent } from "../src/gate/describe-content.ts";
import { examplesFrom } from "../src/gate/describe/examples.ts";
import { SCHEMA_FOLDER, schemaFiles } from "../src/gate/describe/schema-files.ts";
import { readFolder } from "./read-folder.ts";

const decoder = new TextDecoder();
const texts = new Map([...readFolder("content")].map(([file, bytes]) => [file, decoder.decode(bytes)]));
writeFileSync("content/README.md", describeContent(examplesFrom(texts)));

mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [file, text] of schemaFiles()) writeFileSync(file, text);
