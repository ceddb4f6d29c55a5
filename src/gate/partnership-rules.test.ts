import { reports } from "./broken-content.fixture.ts";
import { SOUND_CONTENT } from "./sound-content.fixture.ts";

reports("content/places.csv", [
  ["a quote that is never closed", "es-toledo,Toledo", 'es-toledo,"Toledo', 3, "cannot be read as CSV"],
  [
    "a comma too many",
    "es-toledo,Toledo",
    "es-toledo,Toledo,",
    3,
    "has 12 cells, where the first line names 11",
  ],
  ["a merge mark", "es-toledo", "<<<<<<< HEAD\nes-toledo", 3, "holds a merge mark"],
  [
    "two places with one id",
    "es-lugo",
    "es-toledo",
    5,
    'has the id "es-toledo" a second time (first on line 3)',
  ],
  ["an unknown column", "aliases", "alias", 1, 'unknown column "alias". Did you mean "aliases"?'],
  ["a column named twice", "geoname_id", "id", 1, 'names the column "id" twice'],
  ["a missing column", "lat,", "", 1, 'lacks the column "lat"'],
  ["an unknown country", ",ES,39.86", ",EX,39.86", 3, 'in the country "EX"'],
  ["a country in small letters", ",ES,39.86", ",es,39.86", 3, 'Did you mean "ES"?'],
  ["an id of another country", "es-lugo", "fr-lugo", 5, "the id must begin with es-"],
  ["an id of another state", "us-oh-toledo", "us-mi-toledo", 2, "the id must begin with us-oh-"],
  ["a US place without a state", "OH,Ohio,US,41.66", ",Ohio,US,41.66", 2, "lacks admin1_code"],
  ["a state in small letters", "OH,Ohio,US,41.66", "oh,Ohio,US,41.66", 2, "postal code in capitals: OH."],
  ["a state by its name", "OH,Ohio,US,41.66", "Ohio,Ohio,US,41.66", 2, "postal code in capitals: OH."],
  ["a US state without a name", "OH,Ohio,US,41.66", "OH,,US,41.66", 2, "lacks admin1_name"],
  ["a state with two names", "OH,Ohio,US,39.96", "OH,Ohoi,US,39.96", 4, 'which other rows name "Ohio"'],
  ["a latitude of blanks", "39.86", " ", 3, "leaves the column lat empty"],
  ["a place that the home page shows", "us-oh-toledo", "us-oh-toledoo", 1, 'lacks the place "us-oh-toledo"'],
  ["a place in the sea off Africa", "39.86,-4.02", "0,0", 3, "lies at 0, 0"],
  [
    "a latitude beyond the pole",
    "39.86",
    "139.86",
    3,
    '"139.86" in the column lat, which must be at most 90',
  ],
  ["a latitude in words", "39.86", "north", 3, '"north" in the column lat, which must be a number'],
  ["an unknown kind", 'Lugo, ""old""",city', 'Lugo",citty', 5, 'Did you mean "city"?'],
  [
    "one place twice",
    'es-lugo,"Lugo, ""old""",city,58',
    "es-toledo-2,Toledo,city,54",
    5,
    "lists Toledo in Galicia a second time",
  ],
  ["a lost letter", "Castille", "Cast\uFFFDlle", 3, "a letter was lost"],
]);

reports("content/countries.csv", [
  ["a country twice", "US,United States", "ES,United States", 3, "lists the country ES a second time"],
  ["an empty table", "\nES,Spain,europe\nUS,United States,americas", "", 1, "has no rows"],
  ["an empty file", SOUND_CONTENT["content/countries.csv"] ?? "", "", 1, "is empty"],
]);

reports("content/partnerships.csv", [
  [
    "an unknown place",
    "us-oh,es-lugo",
    "us-oh,es-lugoo",
    3,
    '"es-lugoo", which content/places.csv does not list. Did you mean "es-lugo"?',
  ],
  ["a US side abroad", "us-oh,es-lugo", "es-toledo,es-lugo", 3, "not in the United States"],
  [
    "a partner in the United States",
    "us-oh,es-lugo",
    "us-oh,us-oh-toledo",
    3,
    "which is in the United States",
  ],
  ["a place paired with itself", "us-oh,es-lugo", "us-oh,us-oh", 3, "with itself"],
  ["one pair twice", "us-oh,es-lugo", "us-oh-toledo,es-toledo", 3, "a second time (first on line 2)"],
  [
    "one pair the other way round",
    "us-oh,es-lugo",
    "es-toledo,us-oh-toledo",
    3,
    "a second time (first on line 2)",
  ],
  [
    "a documented year that is missing",
    ",1931,documented",
    ",,documented",
    2,
    "has no year, though its year_basis is documented",
  ],
  ["an unknown year that is given", ",,unknown", ",1950,unknown", 3, "gives the year 1950, though"],
  ["a disputed year without a note", '"sources disagree: 1977, 1999"', "", 4, "no year_note"],
  ["a year in the future", "1931,documented", "2027,documented", 2, "in the future"],
  ["a year before all partnerships", "1931,documented", "1831,documented", 2, "older than 1900"],
  [
    "a year that no page gives",
    "1931,documented",
    "1932,documented",
    2,
    "content/evidence.csv give 1931, 1934",
  ],
  ["an ended partnership without a source", "2019-05-01,act", "2019-05-01,", 3, "names no status_source"],
  [
    "evidence that is not there",
    "2019-05-01,act",
    "2019-05-01,evidence",
    3,
    "names evidence as status_source",
  ],
  ["an unknown source", "2019-05-01,act", "2019-05-01,axt", 3, 'names the source "axt"'],
  ["a status of tomorrow", "2019-05-01", "2026-12-01", 3, "in the future"],
  ["a day that does not exist", "2019-05-01", "2019-02-30", 3, "not a day of the calendar"],
  ["an unknown list", "wikipedia-us", "wikipedia", 3, 'the unknown list "wikipedia"'],
]);

reports("content/evidence.csv", [
  ["a pair that is not listed", "es-toledo,1934", "es-lugos,1934", 3, "does not list"],
  [
    "one page twice",
    "1934,,,press,https://example.org/b",
    "1931,,,press,https://example.org/a",
    3,
    "a second time",
  ],
  ["a year and a date that disagree", "1931,1931-01-30", "1931,1932-01-30", 2, "do not agree"],
  ["an address that is none", "https://example.org/b", "example.org/b", 3, "is not a full address"],
]);
