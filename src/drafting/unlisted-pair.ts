import type { Candidate, Known } from "./candidate.ts";

/** Two places that are to be told of together, and that partnerships.csv does not list. The message says what to do first. */
export class UnlistedPair extends Error {}

/** Returns the sentence that says which pair is not listed, with the command that adds it. */
export const missingPair = (us: Known, partner: Known): string =>
  `content/partnerships.csv does not list ${us.name} with ${partner.name}. Add the pair first:\n${command(us, partner)}`;

/** Returns the same for a pair of which one place at least is not on the map yet. */
export const newPair = (us: Candidate, partner: Candidate | "…"): string => {
  const unmapped = us.row === undefined || partner === "…" ? us : partner;
  return `${unmapped.label.replace(/: [\d,]+ people$/, "")}, is not on the map yet. Add its partnership first:\n${command(us, partner)}`;
};

const command = (us: Candidate, partner: Candidate | "…") =>
  `  npm run new:partnership -- --us ${wordsFor(us)} --partner ${wordsFor(partner)}`;

/** An id stands as it is; a name stands between quotes, in which no shell reads anything. */
function wordsFor(place: Candidate | "…"): string {
  if (place === "…") return place;
  const { row, name, land } = place;
  if (row) return row.value.id;
  const words = [
    name,
    land.state ?? land.admin1,
    land.country === "US" ? undefined : land.countryName,
  ].filter(Boolean);
  return `"${words.join(", ").replaceAll(/["$`\\!]/g, "")}"`;
}
