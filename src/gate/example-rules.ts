import { didYouMean } from "../atlas/nearest.ts";
import { type Problem, problem } from "../atlas/problem.ts";
import type { ExampleMatter } from "../atlas/schemas.ts";
import type { Named } from "./documents.ts";
import { PROSE_PARTS } from "./prose-parts.ts";
import { partsOf } from "./prose-tree.ts";

/** An example shows a part that there is, and is found by it. */
export function exampleRules({ file, matter, body, lineOf }: Named<ExampleMatter>): Problem[] {
  if (!matter || !body) return [];
  const { part } = matter;
  const names = Object.keys(PROSE_PARTS);
  if (!names.includes(part)) {
    return [
      problem(
        file,
        lineOf(["part"]),
        `is an example of the unknown part "${part}".${didYouMean(part, names)}`,
      ),
    ];
  }
  if (partsOf(body).some(({ name }) => name === part)) return [];
  return [problem(file, lineOf(["part"]), `is an example of <${part}> and does not use it`)];
}
