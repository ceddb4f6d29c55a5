import { fault, type Problem } from "../atlas/problem.ts";
import type { PlaceRow } from "../atlas/schemas.ts";
import { knownCountries } from "./known-names.ts";
import { type CellFault, cellProblem, eachRow, noIdTwice, noTwice, type Tables } from "./tables.ts";

const POSTAL_CODE = /^[A-Z]{2}$/;

type Found = CellFault<PlaceRow> | false | undefined;

/** Rules for places.csv and countries.csv. */
export function placeRules(tables: Tables): Problem[] {
  const countries = knownCountries(tables);
  return [
    ...noTwice("countries", tables, {
      kind: "country-twice",
      column: "code",
      keyOf: ({ code }) => code,
      describe: ({ code }) => `lists the country ${code}`,
    }),
    ...noTwice("countries", tables, {
      kind: "country-name-twice",
      column: "name",
      keyOf: ({ name }) => name.toLowerCase(),
      describe: ({ name }) => `gives the name "${name}" to a country`,
      mend: "Each country has a name of its own: mend one of the two.",
    }),
    ...noIdTwice("places", tables),
    ...noTwice("places", tables, {
      kind: "place-twice",
      column: "name",
      keyOf: ({ name, country_code, admin1_code = "" }) =>
        `${name.toLowerCase()}|${country_code}|${admin1_code}`,
      describe: ({ name, admin1_name, country_code }) => `lists ${name} in ${admin1_name ?? country_code}`,
      mend: "Keep one row, and let the partnerships name its id; if they are two places, give each a name that tells them apart.",
    }),
    ...eachRow("places", tables, (place) =>
      countries.has(place.country_code)
        ? [
            seaFault(place),
            ...(place.country_code === "US" ? stateFaults(place) : []),
            nativeFault(place),
            idFault(place),
          ]
        : [seaFault(place), nativeFault(place), countryFault(place, countries.suggest(place.country_code))],
    ),
    ...stateNames(tables),
  ];
}

const countryFault = ({ country_code: code }: PlaceRow, suggestion: string): Found => [
  "country_code",
  fault(
    "unknown-country",
    `is in the country "${code}", which content/countries.csv does not list`,
    suggestion,
    "Write the code of a country listed there, or add a row for it.",
  ),
];

const seaFault = ({ lat, lon }: PlaceRow): Found =>
  lat === 0 &&
  lon === 0 && [
    "lat",
    fault(
      "place-in-the-sea",
      "lies at 0, 0 in the sea off Africa",
      "Fill in lat and lon, the degrees north and east; those to the south and west have a minus sign.",
    ),
  ];

/** The postal code makes the address of the state's page, and the name its heading. */
function stateFaults({ admin1_code: code, admin1_name: name }: PlaceRow): Found[] {
  return [
    code === undefined && [
      "admin1_code",
      fault(
        "missing-state-code",
        "is in the United States and lacks admin1_code",
        "Fill in the postal code of its state: OH.",
      ),
    ],
    code !== undefined &&
      !POSTAL_CODE.test(code) && [
        "admin1_code",
        fault(
          "bad-state-code",
          `has the admin1_code "${code}", which is no postal code of a state`,
          `Write the postal code in capitals: ${/^[a-z]{2}$/i.test(code) ? code.toUpperCase() : "OH"}.`,
        ),
      ],
    name === undefined && [
      "admin1_name",
      fault(
        "missing-state-name",
        "is in the United States and lacks admin1_name",
        "Fill in the name of its state: Ohio.",
      ),
    ],
  ];
}

/** Without its language, a name in other letters cannot be spoken; a language without a name says nothing. */
function nativeFault({ name, native_name: native, native_lang: lang }: PlaceRow): Found {
  if (native !== undefined && lang === undefined) {
    const what = `has the native_name "${native}" and lacks native_lang`;
    const mend = "Fill in native_lang, the language of that name, as a tag: ja, zh-Hant, uk.";
    return ["native_lang", fault("missing-native-language", what, mend)];
  }
  if (native === undefined && lang !== undefined) {
    const what = `has the native_lang "${lang}" and lacks native_name`;
    const mend = "Fill in native_name, the name as it is written there, or leave both empty.";
    return ["native_name", fault("missing-native-name", what, mend)];
  }
  if (native !== name) return undefined;
  const what = `has the native_name "${native}", which is its name already`;
  return ["native_name", fault("native-name-same", what, "Leave native_name and native_lang empty.")];
}

/** One postal code has one name: the one that most rows give it. */
function stateNames(tables: Tables): Problem[] {
  const named = tables.places.rows.filter(
    ({ value }) => value.country_code === "US" && value.admin1_code && value.admin1_name,
  );
  const byCode = Map.groupBy(named, ({ value }) => value.admin1_code ?? "");
  return [...byCode].flatMap(([code, rows]) => {
    const [[usual] = []] = [...Map.groupBy(rows, ({ value }) => value.admin1_name)].sort(
      ([, a], [, b]) => b.length - a.length,
    );
    return rows
      .filter(({ value }) => value.admin1_name !== usual)
      .map(({ line, value }) => {
        const what = `names the state ${code} "${value.admin1_name}", which other rows name "${usual}"`;
        const found = fault("state-name-differs", what, `Write "${usual}", or mend the code of the state.`);
        return cellProblem("places", tables, line, "admin1_name", found);
      });
  });
}

/** The id says where the place is: us-oh-toledo, es-toledo. A state is its own code: us-oh. */
function idFault({ id, kind, country_code, admin1_code }: PlaceRow): Found {
  const country = country_code.toLowerCase();
  const elsewhere = (where: string, begin: string): Found => [
    "id",
    fault(
      "id-of-elsewhere",
      `has the id "${id}" and is in ${where}`,
      `In ${where} the id must begin with ${begin}- and end with the name.`,
    ),
  ];
  if (country !== "us") return id.startsWith(`${country}-`) ? undefined : elsewhere(country_code, country);
  // A code that is none is told once, by stateFaults.
  if (!admin1_code || !POSTAL_CODE.test(admin1_code)) return undefined;
  const state = `us-${admin1_code.toLowerCase()}`;
  if (id.startsWith(`${state}-`) || (kind === "state" && id === state)) return undefined;
  return elsewhere(admin1_code, state);
}
