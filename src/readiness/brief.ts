import { keysOf } from "../atlas/keys-of.ts";
import { type Answer, ANSWERS } from "../atlas/take-part.ts";

/** Groups of the brief in their order: what each answer means for a council, and what nobody has answered. */
export const GROUPS = {
  yes: "In hand",
  partly: "In part",
  not_yet: "Open",
  unanswered: "Not answered",
} as const;
export type Group = keyof typeof GROUPS;

/** Returns the ids of the questions by group, each in the order in which they are asked. */
export function groupsOf(
  ids: readonly string[],
  answers: ReadonlyMap<string, Answer>,
): Readonly<Record<Group, readonly string[]>> {
  const given = (answer: Answer) => ids.filter((id) => answers.get(id) === answer);
  return {
    yes: given("yes"),
    partly: given("partly"),
    not_yet: given("not_yet"),
    unanswered: ids.filter((id) => !answers.has(id)),
  };
}

/** Says how many questions were answered, and that a brief on some of them is no more than that. */
export function coverage(ids: readonly string[], answers: ReadonlyMap<string, Answer>): string {
  const [asked, answered] = [ids.length, ids.filter((id) => answers.has(id)).length];
  if (answered === 0) return `None of the ${asked} questions is answered yet.`;
  if (answered === asked) return `All ${asked} questions are answered.`;
  const verb = answered === 1 ? "is" : "are";
  return `Only ${answered} of ${asked} questions ${verb} answered; the others are listed as such.`;
}

/** Returns how many questions are answered, as the check says it while one goes on: "3 of 12 questions answered." */
export const progress = (ids: readonly string[], { size }: ReadonlyMap<string, Answer>): string =>
  `${size} of ${ids.length} questions answered.`;

/** Returns whether a word is an answer. */
export const isAnswer = (word: string): word is Answer => keysOf(ANSWERS).some((answer) => answer === word);
