import { fault, type Problem, problem } from "../atlas/problem.ts";
import type { Documents } from "./documents.ts";
import { passagesOf } from "./passages.ts";

/** So many words in common make two openings alike. */
const OPENING = 3;

/** Stories that begin with the same words read like one form, filled in twice. Drafts have yet to find their words. */
export function noTwoOpenings(exchanges: Documents["exchanges"]): Problem[] {
  const seen = new Map<string, string>();
  return exchanges.flatMap(({ file, matter, body }) => {
    if (matter?.draft) return [];
    const first = body && passagesOf(body).find(({ kind }) => kind === "paragraph");
    const words = first?.text.trim().split(/\s+/).slice(0, OPENING).join(" ");
    if (!first || words === undefined) return [];
    const other = seen.get(words.toLowerCase());
    seen.set(words.toLowerCase(), other ?? file);
    if (other === undefined) return [];
    const found = fault("same-opening", `begins with "${words}", as ${other} does`, "Begin in another way.");
    return [problem(file, first.spotAt(0), found)];
  });
}
