import { agreement } from "./agreement.ts";
import type { Answers } from "./answers.ts";
import { firstYearPlan } from "./first-year-plan.ts";
import { letterOfIntent } from "./letter-of-intent.ts";
import type { Paper } from "./paper.ts";
import { proclamation } from "./proclamation.ts";
import { resolution } from "./resolution.ts";

/** The papers in the order in which they are needed, by their address on the page, which also names their files. */
export const PAPERS = {
  "letter-of-intent": letterOfIntent,
  "council-resolution": resolution,
  "partnership-agreement": agreement,
  proclamation,
  "first-year-plan": firstYearPlan,
} as const satisfies Record<string, (answers: Answers) => Paper>;

export type PaperId = keyof typeof PAPERS;
