import type { Candidate } from "../src/drafting/candidate.ts";
import type { NamedPlace } from "../src/drafting/exchange-slug.ts";
import { findPlace, idsOf } from "../src/drafting/find-place.ts";
import type { StoryGround } from "../src/drafting/story-ground.ts";
import { communityOf, named, partnerOf } from "../src/drafting/story-places.ts";
import { suggestPlaces } from "../src/drafting/suggest-places.ts";
import { missingPair, newPair } from "../src/drafting/unlisted-pair.ts";
import type { Ask, Choice } from "./ask.ts";
import type { Content } from "./content-tables.ts";
import { Stop } from "./stop.ts";

/** Most names that a small terminal shows without scrolling. */
const SHOWN = 8;

type StoryPlaces = { readonly us: NamedPlace; readonly partners: readonly [NamedPlace, ...NamedPlace[]] };

/**
 * Returns the places of a story, as they are given or by asking.
 * @throws Stop with code 2 if a name cannot be made out, with 1 if the places are no partners by our tables
 */
export async function askPlaces(
  ask: Ask,
  given: { readonly us?: string; readonly partners?: string },
  content: Content,
  ground: StoryGround,
): Promise<StoryPlaces> {
  const typed = given.us ?? (await askCommunity(ask, content));
  const found = communityOf(typed, content.known);
  if (!found.place) {
    refuseUnmapped(typed, content, isAmerican, (place) => newPair(place, "…"));
    throw new Stop(2, `--us: ${found.fault ?? ""}`);
  }
  const us = found.place;
  const ids = ground.partnersOf(us.row.value.id);
  const partner = (words: string): NamedPlace => {
    const meant = partnerOf(words, content.known, ids);
    if (meant.place) return named(meant.place);
    if (meant.unpaired) throw new Stop(1, missingPair(us, meant.unpaired));
    refuseUnmapped(words, content, isAbroad, (place) => newPair(us, place));
    throw new Stop(2, `--partners: ${meant.fault}`);
  };
  const isPartner = (place: Candidate) => place.row !== undefined && ids.has(place.row.value.id);
  if (given.partners === undefined) {
    const partners = [partner(await askPartner(ask, content, us.name, isPartner))] as [
      NamedPlace,
      ...NamedPlace[],
    ];
    while (
      partners.length < ids.size &&
      (await ask.confirm({ message: "Does it tell of another partner, too?", otherwise: false }))
    )
      partners.push(partner(await askPartner(ask, content, us.name, isPartner)));
    return { us: named(us), partners };
  }
  const [lead, ...others] = given.partners
    .split(";")
    .filter((words) => words.trim() !== "")
    .map(partner);
  if (!lead) throw new Stop(2, "--partners names no place.");
  return { us: named(us), partners: [lead, ...others] };
}

const isAmerican = ({ land }: Candidate) => land.country === "US";
const isAbroad = (place: Candidate) => !isAmerican(place);

const askCommunity = (ask: Ask, content: Content): Promise<string> =>
  ask.find({
    flag: "us",
    message: "Which community in the United States?",
    suggest: (typed) => suggestPlaces(typed, content.everywhere().filter(isAmerican), SHOWN).map(asChoice),
  });

/** Its partners first, then every place abroad. */
const askPartner = (
  ask: Ask,
  content: Content,
  us: string,
  isPartner: (place: Candidate) => boolean,
): Promise<string> =>
  ask.find({
    flag: "partners",
    message: `Which partner of ${us}?`,
    suggest: (typed) => {
      const ours = content.known.filter(isPartner);
      const partners = typed.trim() === "" ? ours.slice(0, SHOWN) : suggestPlaces(typed, ours, SHOWN);
      const others = content.everywhere().filter((place) => isAbroad(place) && !isPartner(place));
      return [...partners, ...suggestPlaces(typed, others, SHOWN - partners.length)].map((place) => ({
        ...asChoice(place),
        ...(isPartner(place) && { hint: "a partner" }),
      }));
    },
  });

const asChoice = (place: Candidate): Choice => ({
  value: idsOf(place)[0] ?? place.name,
  label: place.label,
  ...(place.row === undefined && { hint: "not on the map yet" }),
});

/** A place that GeoNames knows and we lack has no partner by our tables. */
function refuseUnmapped(
  typed: string,
  content: Content,
  fits: (place: Candidate) => boolean,
  say: (place: Candidate) => string,
): void {
  const found = findPlace(typed, content.everywhere().filter(fits));
  const place = found.kind === "one" ? found.place : undefined;
  if (place && place.row === undefined) throw new Stop(1, say(place));
}
