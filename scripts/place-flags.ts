import { placeRow } from "../src/atlas/schemas.ts";
import type { Flags } from "./flags.ts";

/** The flags of `npm run new:place`. */
export const PLACE_FLAGS = {
  name: { takes: "NAME", about: "name of the place, with its state or country if you like: Toledo, Ohio" },
  country: { takes: "ES", about: "code or name of the country" },
  state: { takes: "OH", about: "postal code or name of the state, in the United States" },
  admin1: { takes: "54", about: "GeoNames code or name of the state or province, elsewhere" },
  "admin1-name": {
    takes: "NAME",
    about: "name of the state or province, if no place in the table has it yet",
  },
  kind: { takes: "KIND", about: "city, county, state, district or region" },
  geoname: {
    takes: "N",
    about: "number of the place at geonames.org: picks one of several; --name is then its English name",
  },
  lat: {
    takes: "41.66",
    about: "latitude in degrees, north positive: for a place that GeoNames does not list",
  },
  lon: { takes: "-83.55", about: "longitude in degrees, east positive" },
  population: { takes: "N", about: "people, as given by GeoNames" },
  aliases: { takes: "A|B", about: "other spellings, separated by |" },
  "native-name": { takes: "NAME", about: "the name as it is written there, if it differs" },
  "native-lang": { takes: "TAG", about: "its language: ja, zh-Hant, uk" },
} as const satisfies Flags;

/** Fields that a flag fills in as it is, with the rule for what they hold. */
export const PLACE_FIELDS = {
  kind: placeRow.shape.kind,
  geoname: placeRow.shape.geoname_id,
  lat: placeRow.shape.lat,
  lon: placeRow.shape.lon,
  population: placeRow.shape.population,
  "native-name": placeRow.shape.native_name,
  "native-lang": placeRow.shape.native_lang,
} as const;
