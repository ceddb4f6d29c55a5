/*
 * Writes content/README.md from the schemas, every file an editor may touch and every field in it, and content/MESSAGES.md
 * from the rules of the check, every message with an example. `npm run describe`
 */
import { writeFileSync } from "node:fs";
import { describeContent } from "../src/gate/describe-content.ts";
import { describeMessages } from "../src/gate/describe-messages.ts";

writeFileSync("content/README.md", describeContent());
writeFileSync("content/MESSAGES.md", describeMessages());
