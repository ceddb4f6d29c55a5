import { placeRow } from "../src/atlas/schemas.ts";
import { PLACE_KINDS } from "../src/atlas/vocabulary.ts";
import type { PlaceFacts } from "../src/drafting/draft-place.ts";
import { fieldFault } from "../src/drafting/field-fault.ts";
import { findAdmin1 } from "../src/drafting/find-land.ts";
import type { Lands } from "../src/drafting/lands.ts";
import { kindOf } from "../src/wikidata/new-place.ts";
import type { Ask } from "./ask.ts";
import type { Content } from "./content-tables.ts";
import { admin1Of, codeOf, countryOf, type PlaceGiven } from "./place-lands.ts";

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
  const admin1 = admin1Of(given, country, lands) ?? (await askAdmin1(lands, ask, country));
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

async function askAdmin1(lands: Lands, ask: Ask, country: string): Promise<string> {
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
