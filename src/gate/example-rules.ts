import { fault, type Problem, problem } from "../atlas/problem.ts";
import type { ExampleMatter } from "../atlas/schemas.ts";
import type { Named } from "./documents.ts";
import { unknownPart } from "./part-rules.ts";
import { PROSE_PARTS } from "./prose-parts.ts";
import { partsOf } from "./prose-tree.ts";

/** An example shows a part that there is, and is found by it. */
export function exampleRules({ file, matter, body, spotOf }: Named<ExampleMatter>): Problem[] {
  if (!matter || !body) return [];
  const { part } = matter;
  const names = Object.keys(PROSE_PARTS);
  if (!names.includes(part)) return [problem(file, spotOf(["part"]), unknownPart(part, names))];
  if (partsOf(body).some(({ name }) => name === part)) return [];
  const what = `is an example of <${part}> and does not use it`;
  const found = fault("example-without-part", what, `Use <${part}> in the text, or name the part it shows.`);
  return [problem(file, spotOf(["part"]), found)];
}
