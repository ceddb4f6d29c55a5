import type { TABLE_FAULTS } from "../atlas/fault-kinds-of-tables.ts";
import { EXCHANGE } from "./example-files.fixture.ts";
import type { FaultExample } from "./fault-examples.fixture.ts";
import { SOUND_CONTENT } from "./sound-content.fixture.ts";

const ACTIVITIES = "content/activities.csv";
const COUNTRIES = "content/countries.csv";
const EVIDENCE = "content/evidence.csv";
const FIGURES = "content/figures.csv";
const FRONT_PAGE = "content/front-page.csv";
const GLOSSARY = "content/glossary.csv";
const PAIRS = "content/partnerships.csv";
const PLACES = "content/places.csv";
const READINESS = "content/readiness.csv";
const REDIRECTS = "content/redirects.csv";
const SOURCES = "content/sources.csv";
const TIMELINE = "content/timeline.csv";

/** A place without a native name, and the columns for one. */
const native = (name: string, lang: string): FaultExample => ({
  [PLACES]: (SOUND_CONTENT[PLACES] ?? "")
    .split("\n")
    .filter(Boolean)
    .map((row, i) => `${row}${[",native_name,native_lang", ",,", `,${name},${lang}`][i] ?? ",,"}\n`)
    .join(""),
});

export const TABLE_EXAMPLES: Readonly<Record<keyof typeof TABLE_FAULTS, FaultExample>> = {
  "as-of-and-year-differ": [FIGURES, "March 2015,2015", "March 2014,2015"],
  "bad-state-code": [PLACES, "OH,Ohio,US,41.66", "oh,Ohio,US,41.66"],
  "cell-count": [PLACES, "es-toledo,Toledo", "es-toledo,Toledo, Spain"],
  "chapter-out-of-order": [TIMELINE, "1931,beginnings", "1931,china"],
  "chapter-without-event": [TIMELINE, "1973,cold-war", "1973,china"],
  "chapter-without-years": [TIMELINE, "1957,first-pairs", "1956-10,first-pairs"],
  "column-twice": [PLACES, "geoname_id", "lat"],
  "country-name-twice": [COUNTRIES, "US,United States", "US,Spain"],
  "country-twice": [COUNTRIES, "US,United States", "ES,United States"],
  "date-and-year-differ": [EVIDENCE, "1931,1931-01-30", "1931,1932-01-30"],
  "draft-on-front-page": [EXCHANGE, "facts:", "draft: true\nfacts:"],
  "empty-cell": [PLACES, "39.86,-4.02", ",-4.02"],
  "empty-file": { [COUNTRIES]: "" },
  "empty-table": { [COUNTRIES]: "code,name,region\n" },
  "event-out-of-order": [TIMELINE, "1956-09-11", "1930"],
  "exchange-not-on-site": [ACTIVITIES, "toledo-toledo", "toledo-toldeo"],
  "exchange-twice": [FRONT_PAGE, "The oldest\n", "The oldest\ntoledo-toledo,Once more\n"],
  "figure-twice": [FIGURES, "towns,us", "cities,cities,1,1,March 2015,2015,Members,survey,\ntowns,us"],
  "front-page-full": [FRONT_PAGE, "toledo-toledo,", "a,\nb,\nc,\nd,\ne,\ntoledo-toledo,"],
  "id-of-elsewhere": [PLACES, "us-oh-toledo", "us-mi-toledo"],
  "id-twice": [SOURCES, "survey,", "act,"],
  "missing-column": [PLACES, "lat,", ""],
  "missing-measure": [FIGURES, "900,March 1986", "900,undated"],
  "missing-native-language": native("\u6771\u4eac", ""),
  "missing-native-name": native("", "ja"),
  "missing-row": [FIGURES, "no-city-money-2015", "no-city-money-2016"],
  "missing-state-code": [PLACES, "OH,Ohio,US,41.66", ",Ohio,US,41.66"],
  "missing-state-name": [PLACES, "OH,Ohio,US,41.66", "OH,,US,41.66"],
  "missing-status-source": [PAIRS, "2019-05-01,act", "2019-05-01,"],
  "missing-year": [PAIRS, ",1931,documented", ",,documented"],
  "missing-year-note": [PAIRS, '"sources disagree: 1977, 1999"', ""],
  "native-name-same": native("Toledo", "es"),
  "needless-year": [PAIRS, ",,unknown", ",1950,unknown"],
  "no-status-evidence": [PAIRS, "2019-05-01,act", "2019-05-01,evidence"],
  "one-place-only": [TIMELINE, "us-oh-toledo,es-toledo", "us-oh-toledo,"],
  "order-twice": [READINESS, "law,20", "law,10"],
  "outside-state": [PLACES, "41.66,-83.55", "41.66,83.55"],
  "page-twice": [EVIDENCE, "1934,,,press,https://example.org/b", "1931,,,press,https://example.org/a"],
  "pair-twice": [PAIRS, "us-oh,es-lugo", "es-toledo,us-oh-toledo"],
  "pair-with-itself": [PAIRS, "us-oh,es-lugo", "us-oh,us-oh"],
  "partner-not-abroad": [PAIRS, "us-oh,es-lugo", "us-oh,us-oh-toledo"],
  "place-in-the-sea": [PLACES, "39.86,-4.02", "0,0"],
  "place-twice": [
    PLACES,
    "es-toledo,Toledo,",
    "us-oh-toledo-2,Toledo,city,OH,Ohio,US,41.66,-83.55,,,\nes-toledo,Toledo,",
  ],
  "redirect-circle": [REDIRECTS, "/join/\n", "/new/\n/new/,/old/\n"],
  "redirect-from-page": [REDIRECTS, "/old/", "/about/"],
  "redirect-to-itself": [REDIRECTS, "/join/", "/old/"],
  "redirect-twice": [REDIRECTS, "/join/\n", "/join/\n/old/,/about/\n"],
  "state-name-differs": [PLACES, "OH,Ohio,US,39.96", "OH,Ohoi,US,39.96"],
  "term-twice": [GLOSSARY, "paired.,,act\n", "paired.,,act\ntwins,twin town,,The same.,,act\n"],
  "unknown-address": [REDIRECTS, "/join/", "/jion/"],
  "unknown-column": [PLACES, "aliases", "alias"],
  "unknown-country": [PLACES, ",ES,39.86", ",Spain,39.86"],
  "unknown-exchange": [FRONT_PAGE, "toledo-toledo,", "Toledo,"],
  "unknown-list": [PAIRS, "wikipedia-us", "wikipedia"],
  "unknown-pair": [EVIDENCE, "es-toledo,1934", "es-lugos,1934"],
  "unknown-place": [PAIRS, "us-oh,es-lugo", "us-oh,Lugo"],
  "unknown-source": [PAIRS, "2019-05-01,act", "2019-05-01,acts"],
  "unknown-state": [PLACES, "Toledo,city,OH,Ohio", "Toledo,city,OX,Ohoi"],
  "unknown-step": [READINESS, "survey,readiness", "survey,readyness"],
  "unreadable-table": [PLACES, "es-toledo,Toledo", 'es-toledo,"Toledo'],
  "us-side-abroad": [PAIRS, "us-oh,es-lugo", "es-toledo,es-lugo"],
  "year-not-in-evidence": [PAIRS, "1931,documented", "1932,documented"],
  "year-too-early": [PAIRS, "1931,documented", "1831,documented"],
};
