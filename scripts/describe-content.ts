/* Writes content/README.md from the schemas: every file an editor may touch, and every field in it. `npm run describe` */
import { writeFileSync } from "node:fs";
import { describeContent } from "../src/gate/describe-content.ts";

writeFileSync("content/README.md", describeContent());
