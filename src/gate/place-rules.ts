import { TABLES } from "../atlas/content.ts";
import { type Problem, problem } from "../atlas/problem.ts";
import type { PlaceRow } from "../atlas/schemas.ts";
import { eachRow, knownIds, noIdTwice, noTwice, type Tables } from "./tables.ts";

const POSTAL_CODE = /^[A-Z]{2}$/;

/** Rules for places.csv and countries.csv. */
export function placeRules(tables: Tables): Problem[] {
  const countries = knownIds(tables.countries, "code");
  return [
    ...noTwice(
      "countries",
      tables,
      ({ code }) => code,
      ({ code }) => `lists the country ${code}`,
    ),
    ...noTwice(
      "countries",
      tables,
      ({ name }) => name.toLowerCase(),
      ({ name }) => `has the name "${name}"`,
    ),
    ...noIdTwice("places", tables),
    ...noTwice(
      "places",
      tables,
      ({ name, country_code, admin1_code = "" }) => `${name.toLowerCase()}|${country_code}|${admin1_code}`,
      ({ name, admin1_name, country_code }) => `lists ${name} in ${admin1_name ?? country_code}`,
    ),
    ...eachRow("places", tables, (place) => [
      !countries.has(place.country_code) &&
        `is in the country "${place.country_code}", which content/countries.csv does not list`,
      place.lat === 0 && place.lon === 0 && "lies at 0, 0 in the sea off Africa. Fill in lat and lon.",
      ...(place.country_code === "US" ? stateFaults(place) : []),
      nativeFault(place),
      idFault(place),
    ]),
    ...stateNames(tables),
  ];
}

/** The postal code makes the address of the state's page, and the name its heading. */
function stateFaults({ admin1_code: code, admin1_name: name }: PlaceRow) {
  return [
    code === undefined && "is in the United States and lacks admin1_code, the postal code of its state",
    code !== undefined &&
      !POSTAL_CODE.test(code) &&
      `has the admin1_code "${code}". Write the postal code in capitals: ${/^[a-z]{2}$/i.test(code) ? code.toUpperCase() : "OH"}.`,
    name === undefined && "is in the United States and lacks admin1_name, the name of its state",
  ];
}

/** Without its language, a name in other letters cannot be spoken; a language without a name says nothing. */
function nativeFault({ name, native_name: native, native_lang: lang }: PlaceRow) {
  if (native !== undefined && lang === undefined)
    return `has the native_name "${native}" and lacks native_lang, its language: ja, zh-Hant, uk`;
  if (native === undefined && lang !== undefined)
    return `has the native_lang "${lang}" and lacks native_name`;
  return native === name && "repeats its name as native_name. Leave native_name and native_lang empty.";
}

/** One postal code has one name: the one that most rows give it. */
function stateNames({ places }: Tables): Problem[] {
  const named = places.rows.filter(
    ({ value }) => value.country_code === "US" && value.admin1_code && value.admin1_name,
  );
  const byCode = Map.groupBy(named, ({ value }) => value.admin1_code ?? "");
  return [...byCode].flatMap(([code, rows]) => {
    const [[usual] = []] = [...Map.groupBy(rows, ({ value }) => value.admin1_name)].sort(
      ([, a], [, b]) => b.length - a.length,
    );
    return rows
      .filter(({ value }) => value.admin1_name !== usual)
      .map(({ line, value }) =>
        problem(
          TABLES.places.file,
          line,
          `names the state ${code} "${value.admin1_name}", which other rows name "${usual}". Write one name.`,
        ),
      );
  });
}

/** The id says where the place is: us-oh-toledo, es-toledo. A state is its own code: us-oh. */
function idFault({ id, kind, country_code, admin1_code }: PlaceRow): string | undefined {
  const country = country_code.toLowerCase();
  if (country !== "us") {
    return id.startsWith(`${country}-`)
      ? undefined
      : `has the id "${id}" and is in ${country_code}: the id must begin with ${country}-`;
  }
  // A code that is none is told once, by stateFaults.
  if (!admin1_code || !POSTAL_CODE.test(admin1_code)) return undefined;
  const state = `us-${admin1_code.toLowerCase()}`;
  if (id.startsWith(`${state}-`) || (kind === "state" && id === state)) return undefined;
  return `has the id "${id}" and is in ${admin1_code}: the id must begin with ${state}-`;
}
