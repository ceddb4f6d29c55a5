import type { Candidate } from "../src/drafting/candidate.ts";
import { findPlace, idsOf } from "../src/drafting/find-place.ts";
import { suggestPlaces } from "../src/drafting/suggest-places.ts";
import type { Ask, Choice } from "./ask.ts";
import { Stop } from "./stop.ts";

/** Chosen if the place is none of those that are known. */
export const NOT_LISTED = "not-listed";

type PlaceQuestion = {
  /** The flag that names the place in words, and the one that picks a place by its GeoNames number. */
  readonly flag: string;
  readonly pick: string;
  readonly message: string;
  /** What was typed behind the flag. */
  readonly typed: string | undefined;
  /** What to do if it is none of the places that are known. */
  readonly advice: string;
};

/** Most places that are listed where a name is borne by more. */
const LISTED = 20;

const idOf = (place: Candidate): string => idsOf(place)[0] ?? "";

const asChoice = (place: Candidate): Choice => ({
  value: idOf(place),
  label: place.label,
  hint: place.row ? "in the table already" : `GeoNames ${idOf(place)}, at ${place.at[1]}, ${place.at[0]}`,
});

/**
 * Returns the place that is meant: the one that the words name, else the one that is chosen.
 * @throws Stop with code 2 if nobody can be asked and the words name none or several; the message lists them with their flags
 */
export async function choosePlace(
  places: readonly Candidate[],
  ask: Ask,
  { flag, pick, message, typed, advice }: PlaceQuestion,
): Promise<Candidate | typeof NOT_LISTED> {
  const notListed = { value: NOT_LISTED, label: "None of these: I can say where it lies" };
  if (typed === undefined) {
    const chosen = await ask.find({
      flag,
      message,
      suggest: (text) =>
        text.trim() === "" ? [] : [...suggestPlaces(text, places, LISTED).map(asChoice), notListed],
    });
    return byId(places, chosen);
  }
  const found = findPlace(typed, places);
  if (found.kind === "one") return found.place;
  const offered = (found.kind === "several" ? found.places : found.near).slice(0, LISTED);
  const told =
    found.kind === "several"
      ? `"${typed}" is the name of several places.`
      : `"${typed}" is none of our places, nor a place with 1,000 people or more that GeoNames lists.`;
  const lines = offered.map((place) => {
    const flags = place.row ? `--${flag} ${idOf(place)}` : `--${pick} ${idOf(place)}`;
    return `  ${flags}  ${place.label}${place.row ? " (in the table already)" : ""}`;
  });
  const opening = found.kind === "several" ? "Say which one with its flag:" : "Did you mean one of these?";
  const listed = lines.length > 0 ? [opening, ...lines] : [];
  const chosen = await ask.choose({
    flag,
    message: told,
    choices: [...offered.map(asChoice), notListed],
    silent: [told, ...listed, ...(found.kind === "several" ? [] : [advice])].join("\n"),
  });
  return byId(places, chosen);
}

function byId(places: readonly Candidate[], id: string): Candidate | typeof NOT_LISTED {
  if (id === NOT_LISTED) return NOT_LISTED;
  const place = places.find((other) => idOf(other) === id);
  if (!place) throw new Stop(2, `There is no place ${id}.`);
  return place;
}
