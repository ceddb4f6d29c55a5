import type { Documents } from "./documents.ts";
import { QUESTION_GROUPS } from "../atlas/vocabulary.ts";

/** Ids in a page that its template gives to parts of its own, each with other words for a heading that would get it. */
export type TakenIds = Readonly<Record<string, string>>;

const EVERYWHERE = { content: "What it contains", sources: "Where this is written" };

/** The ids that are taken, by kind of document. */
export const TAKEN_IDS: Readonly<Record<keyof Documents, TakenIds>> = {
  pages: EVERYWHERE,
  guide: { ...EVERYWHERE, unknown: "What nobody has written down", words: "Words to know" },
  exchanges: {
    ...EVERYWHERE,
    dates: "How it went on",
    facts: "The facts of the case",
    more: "More of the story",
    open: "Open questions",
  },
  questions: { ...EVERYWHERE, related: "What goes with it" },
  editors: { ...EVERYWHERE, guides: "The steps" },
  examples: { ...EVERYWHERE, looks: "How it appears", written: "How to write it" },
};

/** Ids of the list of all questions, where each question has its slug as its id, below the heading of its group. */
export const QUESTION_LIST_IDS: readonly string[] = ["content", ...Object.keys(QUESTION_GROUPS)];
