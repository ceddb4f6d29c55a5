import { expect, test } from "vitest";
import { smallProject } from "./small-project.fixture.ts";

const { run, added, everything } = smallProject();

const PAGE = ["--source-url", "https://example.org/a,b", "--source-title", 'Our "sisters"', "--grade", "own"];

test("adds a pair with the page that gives its year", () => {
  const args = [
    "--us",
    "Dayton, OH",
    "--partner",
    "Lugo, Spain",
    ...PAGE,
    "--date",
    "1990-05-04",
    "--publisher",
    "City",
  ];
  const { status, stdout, stderr } = run("new-partnership", ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(added("partnerships")).toEqual(["us-oh-dayton,es-lugo,1990,documented,,listed,,,page-own,high"]);
  expect(added("evidence")).toEqual([
    'us-oh-dayton,es-lugo,1990,1990-05-04,listed,own,"https://example.org/a,b","Our ""sisters""",City,',
  ]);
  expect(added("places")).toEqual([]);
  expect(stdout).toContain("content/partnerships.csv:3: us-oh-dayton,es-lugo,1990");
  expect(stdout).toContain("content/evidence.csv:2: us-oh-dayton,es-lugo,1990");
});

test("adds the places that the tables lack in the same run", () => {
  const args = ["--us", "Akron, OH", "--partner", "Nice, France", "--found-on", "wikidata", "--year", "1960"];
  const before = everything();
  expect(run("new-partnership", ...args)).toMatchObject({ status: 2, stdout: "" });
  expect(everything()).toEqual(before);

  expect(run("new-partnership", ...args, "--add-places").status).toBe(0);
  expect(added("places").map((line) => line.split(",")[0])).toEqual(["fr-nice", "us-oh-akron"]);
  expect(added("partnerships")).toEqual(["us-oh-akron,fr-nice,1960,unverified,,unconfirmed,,,wikidata,low"]);
  expect(added("evidence")).toEqual([]);
});

test("shows what it would write and writes nothing", () => {
  const before = everything();
  const { status, stdout } = run(
    "new-partnership",
    "--us",
    "us-oh",
    "--partner",
    "fr-lyon",
    ...PAGE,
    "--dry-run",
  );
  expect(status).toBe(0);
  expect(stdout).toContain("Would be written:\ncontent/partnerships.csv:3: us-oh,fr-lyon,,unknown,,listed");
  expect(everything()).toEqual(before);
});

const DAYTON = ["--us", "us-oh-dayton", "--partner", "es-lugo"];
test.each([
  ["no side", [], 2, "--us is missing"],
  ["one side", ["--us", "us-oh-dayton"], 2, "--partner is missing"],
  [
    "a pair that is there",
    ["--us", "us-oh-toledo", "--partner", "es-toledo"],
    1,
    "content/partnerships.csv:6 has this pair already:\n  us-oh-toledo,es-toledo,1931",
  ],
  [
    "the sides interchanged",
    ["--us", "es-toledo", "--partner", "us-oh-toledo"],
    2,
    "Toledo, Castille-La Mancha, Spain is not in the United States",
  ],
  [
    "a partner at home",
    ["--us", "us-oh", "--partner", "us-oh-dayton"],
    2,
    "Dayton, Ohio, United States is in the United States",
  ],
  ["several of one name", ["--us", "Springfield", "--partner", "es-lugo"], 2, "--us 4250542  Springfield"],
  [
    "a name that nobody bears",
    ["--us", "Daytonn, OH", "--partner", "es-lugo"],
    2,
    "--us us-oh-dayton  Dayton",
  ],
  ["neither page nor list", DAYTON, 2, "--found-on wikidata"],
  [
    "a page without its title",
    [...DAYTON, "--source-url", "https://example.org/"],
    2,
    "--source-title is missing",
  ],
  ["a page without its grade", [...DAYTON, ...PAGE.slice(0, 4)], 2, "--grade press"],
  [
    "a page that is no address",
    [...DAYTON, "--source-url", "example.org"],
    2,
    '"example.org" in --source-url',
  ],
  [
    "a title without a page",
    [...DAYTON, "--found-on", "wikidata", "--source-title", "A"],
    2,
    "--source-url is missing",
  ],
  ["two pages", [...DAYTON, ...PAGE, "--year-source", "https://example.org/b"], 2, "are two pages"],
  [
    "an end without a source",
    [...DAYTON, "--found-on", "wikidata", "--status", "ended"],
    2,
    "--status ended needs a page",
  ],
  ["a year to come", [...DAYTON, ...PAGE, "--year", "2099"], 1, "2099, which is in the future"],
  ["a day that is none", [...DAYTON, ...PAGE, "--date", "1990-02-30"], 1, "1990-02-30"],
  ["a date and another year", [...DAYTON, ...PAGE, "--date", "1990-02-03", "--year", "1991"], 1, "1991"],
  [
    "a source that is not listed",
    [...DAYTON, "--found-on", "wikidata", "--status", "ended", "--status-source", "akt"],
    1,
    'Did you mean "act"?',
  ],
  ["an unknown list", [...DAYTON, "--found-on", "wikdata"], 2, 'Did you mean "wikidata"?'],
])("refuses %s, and every byte stays", (_title, args, status, words) => {
  const before = everything();
  const result = run("new-partnership", ...args);
  expect(result.stderr).toContain(words);
  expect(result.stderr).toMatch(/Nothing was written\.\n$/);
  expect({ status: result.status, stdout: result.stdout }).toEqual({ status, stdout: "" });
  expect(everything()).toEqual(before);
});

test("--help names every flag and changes nothing", () => {
  const { status, stdout } = run("new-partnership", "--help");
  expect(status).toBe(0);
  expect(stdout).toContain("--dry-run");
});
