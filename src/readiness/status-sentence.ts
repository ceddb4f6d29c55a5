import type { Answer } from "../atlas/take-part.ts";

/**
 * Returns how a matter stands by the community's own answer, as a council is told it: "It is not yet known who …"; "" for a
 * question that gives no words for it.
 */
export function statusSentence(done: string, matter: string, answer: Answer): string {
  if (!done || !matter) return "";
  if (answer === "yes") return `It is ${done} ${matter}.`;
  return answer === "partly" ? `It is ${done} in part ${matter}.` : `It is not yet ${done} ${matter}.`;
}
