/*
 * Writes from the schemas what speaks of them: content/README.md, with every file an editor may touch and every field in it,
 * the JSON Schemas for editors' programs, and the forms for new issues. `npm run describe`
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { issueFormFiles } from "../src/drafting/issue-forms.ts";
import { describeContent } from "../src/gate/describe-content.ts";
import { examplesFrom } from "../src/gate/describe/examples.ts";
import { schemaFiles } from "../src/gate/describe/schema-files.ts";
import { readFolder } from "./read-folder.ts";

const decoder = new TextDecoder();
const texts = new Map([...readFolder("content")].map(([file, bytes]) => [file, decoder.decode(bytes)]));
const readme = describeContent(examplesFrom(texts));

for (const [file, text] of new Map([["content/README.md", readme], ...schemaFiles(), ...issueFormFiles()])) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
