import type { Known } from "./candidate.ts";

/** Two places that are to be told of together, and that partnerships.csv does not list. The message says what to do first. */
export class UnlistedPair extends Error {}

/** Returns the sentence that says which pair is not listed, with the command that adds it. */
export const missingPair = (us: Known, partner: Known): string =>
  `content/partnerships.csv does not list ${us.name} with ${partner.name}. Add the pair first:\n` +
  `  npm run new:partnership -- --us ${us.row.value.id} --partner ${partner.row.value.id}`;
