/** Closed vocabularies of the pages for those who would take part, apart from those that the map loads in the browser. */

/** Answers to a question of the readiness check, named as the columns of readiness.csv that hold the advice for each. */
export const ANSWERS = { yes: "Yes", partly: "Partly", not_yet: "Not yet" } as const;
export type Answer = keyof typeof ANSWERS;

/** Times by which a question of the readiness check is to be settled, in their order. */
export const ROUNDS = { look: "Before you look", sign: "Before you sign" } as const;

/** Who may take up an activity, in the order of the page. */
export const ACTORS = {
  person: "One person",
  school: "A school",
  business: "A business",
  "town-hall": "A town hall",
} as const;

/** Ages for which an activity is meant. */
export const AGES = { "under-12": "Under 12", "12-18": "12 to 18", "19-and-over": "19 and over" } as const;
export type Age = keyof typeof AGES;
