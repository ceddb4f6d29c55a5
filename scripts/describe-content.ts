/*
 * Writes from the schemas what speaks of them: content/README.md, with every file an editor may touch and every field in it,
 * the JSON Schemas for editors' programs and the forms for new issues; and from the rules of the check content/MESSAGES.md,
 * with an example of every message. `npm run describe`
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { issueFormFiles } from "../src/drafting/issue-forms.ts";
import { describeContent } from "../src/gate/describe-content.ts";
import { examplesFrom } from "../src/gate/describe/examples.ts";
import { schemaFiles } from "../src/gate/describe/schema-files.ts";
import { describeMessages } from "../src/gate/describe-messages.ts";
import { faultMessages } from "../src/gate/fault-messages.ts";
import { readFolder } from "./read-folder.ts";

const decoder = new TextDecoder();
const texts = new Map([...readFolder("content")].map(([file, bytes]) => [file, decoder.decode(bytes)]));

const files = new Map([
  ["content/README.md", describeContent(examplesFrom(texts))],
  ["content/MESSAGES.md", describeMessages(await faultMessages())],
  ...schemaFiles(),
  ...issueFormFiles(),
]);
for (const [file, text] of files) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
