import type { Place } from "./atlas.ts";
import { partnersAround } from "./partners-around.ts";
import { counted, listedPhrases } from "./words.ts";

/** Longest description that search engines show, in characters. */
const LONGEST = 160;

/** Returns "Ohio, United States" for Toledo: where a place lies, without its own name. */
export const whereabouts = ({ name, state, country }: Place): string =>
  [state === name ? undefined : state, country.name].filter(Boolean).join(", ");

/**
 * Returns how a place's post is read: "points to 12 places", "points to one place", "once pointed to one place". Where all
 * that is left is suspended, it says so.
 */
export function pointsTo({ partnerships }: Pick<Place, "partnerships">): string {
  const [past, now] = [partnerships, partnerships.filter(({ status }) => status !== "ended")];
  const count = (now.length > 0 ? now : past).length;
  const places = count === 1 ? "one place" : counted(count, "place");
  if (now.length === 0) return `once pointed to ${places}`;
  const isSuspended = now.every(({ status }) => status === "suspended");
  return `points to ${places}${isSuspended ? ", suspended" : ""}`;
}

/** Returns the sentence by which search engines describe a place's page, 50 to 160 characters. */
export function describePlace(place: Place): string {
  const names = partnersAround(place).map(({ partner }) => partner.label);
  const about = `Sister-city partnerships of ${place.label}`;
  const tail = ": year, status, distance and sources.";
  let text = `${about}${tail}`;
  // As many partners as there is room for.
  for (const shown of names.keys()) {
    const rest = names.length - shown - 1;
    const list = [...names.slice(0, shown + 1), ...(rest > 0 ? [`${rest} more`] : [])];
    const longer = `${about} with ${listedPhrases(list)}${tail}`;
    if (longer.length <= LONGEST) text = longer;
  }
  return text;
}
