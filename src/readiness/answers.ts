import { keysOf } from "../atlas/keys-of.ts";
import { type Answer, ANSWERS } from "../atlas/take-part.ts";
import { communityName } from "./community-name.ts";

/** What a visitor has said; a question that is not named is open. */
export type Reply = {
  readonly answers: ReadonlyMap<string, Answer>;
  /** The community, as the visitor names it; may be empty. */
  readonly name: string;
  /** Whether the brief is shown instead of the questions. */
  readonly brief: boolean;
};

/** Stands between ids in an address: it needs no escape, and no id holds it. */
const BETWEEN = ".";

/**
 * Reads a reply from the query of an address: `?yes=link.budget&not_yet=state-law&for=Toledo&view=brief`. Answers go by the
 * ids of their questions, so that questions added, moved or dropped since leave the others as they were.
 * Returns what is understood, and how many of the words named no question, or one question with two answers; that question
 * is open. Never throws.
 * @param ids the questions that are asked
 */
export function readReply(
  query: URLSearchParams,
  ids: readonly string[],
): { reply: Reply; unknown: number; contrary: number } {
  const said = keysOf(ANSWERS).flatMap((answer) => {
    const words = query.getAll(answer).flatMap((value) => value.split(BETWEEN));
    return [...new Set(words)].filter(Boolean).map((id) => [id, answer] as const);
  });
  const known = said.filter(([id]) => ids.includes(id));
  const times = Map.groupBy(known, ([id]) => id);
  const plain = known.filter(([id]) => times.get(id)?.length === 1);
  return {
    reply: {
      answers: new Map(plain),
      name: communityName(query.get("for") ?? ""),
      brief: query.get("view") === "brief",
    },
    unknown: said.length - known.length,
    contrary: [...times.values()].filter(({ length }) => length > 1).length,
  };
}

/** Returns the query that stands for a reply, "" for none, with answers in the order of the questions. */
export function writeReply({ answers, name, brief }: Reply, ids: readonly string[]): string {
  const query = new URLSearchParams();
  for (const answer of keysOf(ANSWERS)) {
    const given = ids.filter((id) => answers.get(id) === answer);
    if (given.length > 0) query.set(answer, given.join(BETWEEN));
  }
  if (name) query.set("for", name);
  if (brief) query.set("view", "brief");
  return query.size > 0 ? `?${query}` : "";
}

/** Returns a sentence on what an address said that cannot be used, "" if all of it can. */
export function readingNote({ unknown, contrary }: { unknown: number; contrary: number }): string {
  const left = unknown + contrary;
  if (left === 0) return "";
  const entries = left === 1 ? "One entry of this address was" : `${left} entries of this address were`;
  const why =
    contrary === 0
      ? "no such question is asked"
      : unknown === 0
        ? "it gives one question two answers"
        : "they name no question, or give one question two answers";
  return `${entries} left out: ${why}. All else is as it was shared.`;
}
