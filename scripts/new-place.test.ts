import { expect, test } from "vitest";
import { CONTENT } from "../src/wikidata/answer.fixture.ts";
import { smallProject } from "./small-project.fixture.ts";

const { run, textOf, write, added, everything } = smallProject();

const AKRON = "us-oh-akron,Akron,city,OH,Ohio,US,41.0814,-81.519,197542,5145476,,,";

test("adds a place that its name and state tell, and says where and what to do next", () => {
  const { status, stdout, stderr } = run("new-place", "--name", "akron, ohio");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain(`Written:\ncontent/places.csv:10: ${AKRON}\n`);
  expect(stdout).toContain("Next: ");
  expect(added("places")).toEqual([AKRON]);
  expect(textOf("places").replace(`${AKRON}\n`, "")).toBe(CONTENT["content/places.csv"]);
});

test.each([
  [
    "by its number",
    ["--geoname", "2990440", "--native-name", "Nissa", "--native-lang", "oc"],
    "fr-nice,Nice,city,,,FR,43.7031,7.2661,338620,2990440,,Nissa,oc",
  ],
  [
    "by its number, under the name that is given",
    ["--geoname", "5145476", "--name", 'Akron, "the" City'],
    'us-oh-akron-the-city,"Akron, ""the"" City",city,OH,Ohio,US,41.0814,-81.519,197542,5145476,,,',
  ],
  [
    "with aliases and a kind",
    ["--name", "Nice", "--country", "France", "--aliases", "Nizza|Nissa", "--kind", "district"],
    "fr-nice,Nice,district,,,FR,43.7031,7.2661,338620,2990440,Nizza|Nissa,,",
  ],
  [
    "that GeoNames does not list",
    ["--name", "Petit", "--country", "FR", "--lat", "48.12345", "--lon", "-2.5"],
    "fr-petit,Petit,city,,,FR,48.1234,-2.5,,,,,",
  ],
  [
    "that is a county",
    ["--name", "Summit County", "--state", "ohio", "--lat", "41.12", "--lon", "-81.53"],
    "us-oh-summit-county,Summit County,county,OH,Ohio,US,41.12,-81.53,,,,,",
  ],
])("adds a place %s", (_title, args, row) => {
  expect(run("new-place", ...args)).toMatchObject({ status: 0, stderr: "" });
  expect(added("places")).toEqual([row]);
});

test("shows what it would write and writes nothing", () => {
  const before = everything();
  const { status, stdout } = run("new-place", "--name", "Akron, OH", "--dry-run");
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: `Would be written:\ncontent/places.csv:10: ${AKRON}\n`,
  });
  expect(everything()).toEqual(before);
});

test("keeps Windows line ends and a missing line end after the last row", () => {
  const windows = (CONTENT["content/places.csv"] ?? "").replaceAll("\n", "\r\n").replace(/\r\n$/, "");
  write("places", windows);
  expect(run("new-place", "--name", "Akron, OH").status).toBe(0);
  expect(run("new-place", "--name", "Youngstown, OH").status).toBe(0);
  const rows = textOf("places").split("\r\n");
  expect(rows.at(-1)).toMatch(/^us-oh-youngstown,/);
  expect(rows).toContain(AKRON);
  expect(textOf("places").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test.each([
  ["no name", [], 2, "--name is missing"],
  ["several of one name", ["--name", "Springfield"], 2, "--geoname 4250542  Springfield"],
  ["a name that nobody bears", ["--name", "Akronn, Ohio"], 2, "--geoname 5145476  Akron, Ohio"],
  ["one that is there", ["--name", "Toledo, Ohio"], 1, "content/places.csv:11 has it already: us-oh-toledo"],
  ["one that is there by number", ["--geoname", "2510409"], 1, "has it already: es-toledo"],
  ["a number of no town", ["--geoname", "1"], 2, "GeoNames number 1 is not in our copy"],
  [
    "an unknown country",
    ["--name", "Suva", "--country", "Atlantis"],
    2,
    '--country "Atlantis" is not known. A country that',
  ],
  [
    "a place in a country that is not listed",
    ["--geoname", "2886242"],
    2,
    "Köln is in the country DE. A country that content/countries.csv lacks needs a row there first",
  ],
  ["a misspelled country", ["--name", "Suva", "--country", "Frence"], 2, 'Did you mean "France"?'],
  ["a misspelled state", ["--name", "Akron", "--state", "Ohoi"], 2, 'Did you mean "Ohio"?'],
  [
    "lat and lon interchanged",
    ["--name", "X", "--state", "OH", "--lat", "-81.5", "--lon", "41.1"],
    1,
    "Did you mean lat 41.1 and lon -81.5?",
  ],
  ["beyond the pole", ["--name", "X", "--state", "OH", "--lat", "91", "--lon", "0"], 2, '"91" in --lat'],
  ["no number", ["--name", "X", "--state", "OH", "--lat", "north"], 2, "must be a number"],
  ["a point and no land", ["--name", "X", "--lat", "1", "--lon", "1"], 2, "--country is missing"],
  ["half a point", ["--name", "X", "--country", "FR", "--lon", "1"], 2, "--lat is missing"],
  [
    "a name in other letters only",
    ["--name", "名古屋", "--country", "JP", "--lat", "35", "--lon", "137"],
    2,
    "No id can be made",
  ],
  [
    "a native name without its language",
    ["--name", "Nice", "--country", "FR", "--native-name", "Nissa"],
    1,
    "native_lang",
  ],
  ["an unknown flag", ["--nmae", "X"], 2, "Did you mean --name?"],
  ["an empty flag", ["--name", " "], 2, "--name is empty"],
  ["a name without quotes", ["--name", "New", "York"], 2, "between quotes"],
  ["a kind that there is not", ["--name", "X", "--kind", "town"], 2, "It must be one of: city"],
])("refuses %s, and every byte stays", (_title, args, status, words) => {
  const before = everything();
  const result = run("new-place", ...args);
  expect(result.stderr).toContain(words);
  expect(result.stderr).toMatch(/Nothing was written\.\n$/);
  expect({ status: result.status, stdout: result.stdout }).toEqual({ status, stdout: "" });
  expect(everything()).toEqual(before);
});

test("--help names every flag and changes nothing", () => {
  const { status, stdout } = run("new-place", "--help");
  expect(status).toBe(0);
  expect(stdout).toContain("--dry-run");
});

test("content that is not sound already is added to, and only new problems count", () => {
  write("corrections", "date,page,text\n2099-01-01,/nowhere/,Words.\n");
  expect(run("new-place", "--name", "Akron, OH").status).toBe(0);
});
