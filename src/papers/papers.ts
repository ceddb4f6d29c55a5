import { agreement } from "./agreement.ts";
import type { Answers } from "./answers.ts";
import { firstYearPlan } from "./first-year-plan.ts";
import { letterOfIntent } from "./letter-of-intent.ts";
import type { Paper } from "./paper.ts";
import { proclamation } from "./proclamation.ts";
import { resolution } from "./resolution.ts";

/** A paper that the page offers; the id is its address on the page and the name of its files. */
export type Offer = {
  readonly id: string;
  readonly name: string;
  /** Who uses it when. */
  readonly use: string;
  readonly write: (answers: Answers) => Paper;
};

/** The papers in the order in which they are needed. */
export const OFFERS: readonly Offer[] = [
  {
    id: "letter-of-intent",
    name: "Letter of intent",
    use: "Your official writes to theirs, before anything is agreed.",
    write: letterOfIntent,
  },
  {
    id: "council-resolution",
    name: "Council resolution",
    use: "Your council or board votes on the partner by name.",
    write: resolution,
  },
  {
    id: "partnership-agreement",
    name: "Partnership agreement",
    use: "Both officials sign it, once or in both places.",
    write: agreement,
  },
  {
    id: "proclamation",
    name: "Proclamation",
    use: "Your official reads it out on the day.",
    write: proclamation,
  },
  {
    id: "first-year-plan",
    name: "First-year plan",
    use: "Both committees fill it in and work from it.",
    write: firstYearPlan,
  },
];
