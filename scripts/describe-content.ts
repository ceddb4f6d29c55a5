/*
 * Writes from the schemas what speaks of them: content/README.md, with every file an editor may touch and every field in it,
 * and the forms for new issues. `npm run describe`
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { issueFormFiles } from "../src/drafting/issue-forms.ts";
import { describeContent } from "../src/gate/describe-content.ts";

for (const [file, text] of new Map([["content/README.md", describeContent()], ...issueFormFiles()])) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
