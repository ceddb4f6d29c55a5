import type { Candidate } from "../src/drafting/candidate.ts";
import { factsOf } from "../src/drafting/draft-place.ts";
import { findPlace } from "../src/drafting/find-place.ts";
import type { Ask } from "./ask.ts";
import { choosePlace, NOT_LISTED } from "./choose-place.ts";
import type { Content } from "./content-tables.ts";
import { byHand } from "./place-by-hand.ts";
import { type PlaceAnswer, settled } from "./place-dialog.ts";
import { Stop } from "./stop.ts";

/** The two sides of a pair, with the flag that names each. */
const SIDES = {
  us: {
    message: "Which community in the United States?",
    isHere: ({ land }: Candidate) => land.country === "US",
    elsewhere: "is not in the United States. Give it with --partner",
    hint: "--state",
  },
  partner: {
    message: "Which partner abroad?",
    isHere: ({ land }: Candidate) => land.country !== "US",
    elsewhere: "is in the United States. Give it with --us",
    hint: "--country",
  },
} as const;

/** Returns the place on one side of a pair: one of ours, or the row of one that is to be added in the same run. */
export async function sideOf(
  content: Content,
  ask: Ask,
  side: keyof typeof SIDES,
  typed: string | undefined,
  mayAdd: boolean,
): Promise<PlaceAnswer> {
  const { message, isHere, elsewhere, hint } = SIDES[side];
  const places = content.everywhere().filter(isHere);
  if (typed !== undefined) refuseOtherSide(content, typed, places, elsewhere);
  const advice = `If it is none, add it first: npm run new:place -- --name "${typed ?? ""}" ${hint} … --lat … --lon …`;
  const chosen = await choosePlace(places, ask, { flag: side, pick: side, message, typed, advice });
  if (chosen !== NOT_LISTED && chosen.row) return { known: chosen };
  const given = side === "us" ? { country: "US" } : {};
  if (chosen === NOT_LISTED) return settled(content, ask, given, await byHand(content, ask, given));
  const answer = await settled(content, ask, given, factsOf(chosen, content.known));
  if ("row" in answer && !mayAdd) await confirmNew(ask, side, chosen);
  return answer;
}

function refuseOtherSide(
  { everywhere }: Content,
  typed: string,
  places: readonly Candidate[],
  why: string,
): void {
  const here = findPlace(typed, places);
  if (here.kind !== "none") return;
  const anywhere = findPlace(typed, everywhere());
  if (anywhere.kind === "one") throw new Stop(2, `${anywhere.place.title} ${why}.`);
}

async function confirmNew(ask: Ask, side: string, { title }: Candidate): Promise<void> {
  const message = `content/places.csv does not list ${title}. Add it together with the pair?`;
  if (await ask.confirm({ message, otherwise: false })) return;
  throw new Stop(
    2,
    `content/places.csv does not list ${title}, which --${side} names. --add-places adds it.`,
  );
}
