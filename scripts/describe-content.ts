/*
 * Writes from the schemas what speaks of them: content/README.md, with every file an editor may touch and every field in it,
 * and the forms for new issues; and from the rules of the check content/MESSAGES.md, with an example of every message.
 * `npm run describe`
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { issueFormFiles } from "../src/drafting/issue-forms.ts";
import { describeContent } from "../src/gate/describe-content.ts";
import { describeMessages } from "../src/gate/describe-messages.ts";
import { faultMessages } from "../src/gate/fault-messages.ts";

const files = new Map([
  ["content/README.md", describeContent()],
  ["content/MESSAGES.md", describeMessages(await faultMessages())],
  ...issueFormFiles(),
]);
for (const [file, text] of files) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
