import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CONTENT } from "../src/wikidata/answer.fixture.ts";

/*
 * `new:place` and `new:partnership` as somebody runs them without a terminal, in a small content folder.
 */

let project = "";

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "rows-"));
  for (const [file, text] of Object.entries(CONTENT)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }
});
afterEach(() => rmSync(project, { recursive: true }));

function run(script: "new-place" | "new-partnership", ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, `${script}.ts`), ...args],
    { cwd: project, encoding: "utf8" },
  );
  expect(stderr).not.toContain("    at ");
  return { status, stdout, stderr };
}

const textOf = (name: string) => readFileSync(join(project, `content/${name}.csv`), "utf8");
/** The lines that a table has and had not. */
const added = (name: string) =>
  textOf(name)
    .split("\n")
    .filter((line) => !(CONTENT[`content/${name}.csv`] ?? "").split("\n").includes(line));
/** Every file, to see that none has changed and none was left behind. */
const everything = () =>
  Object.fromEntries(
    readdirSync(project, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [file.slice(project.length + 1), readFileSync(file, "utf8")];
      }),
  );

const AKRON = "us-oh-akron,Akron,city,OH,Ohio,US,41.0814,-81.519,197542,5145476,,,";

describe("new:place", () => {
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
    writeFileSync(join(project, "content/places.csv"), windows);
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
    [
      "one that is there",
      ["--name", "Toledo, Ohio"],
      1,
      "content/places.csv:11 has it already: us-oh-toledo",
    ],
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
    ["beyond the pole", ["--name", "X", "--state", "OH", "--lat", "91", "--lon", "0"], 2, '--lat "91"'],
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
});

describe("new:partnership", () => {
  const PAGE = [
    "--source-url",
    "https://example.org/a,b",
    "--source-title",
    'Our "sisters"',
    "--grade",
    "own",
  ];

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
    const args = [
      "--us",
      "Akron, OH",
      "--partner",
      "Nice, France",
      "--found-on",
      "wikidata",
      "--year",
      "1960",
    ];
    const before = everything();
    expect(run("new-partnership", ...args)).toMatchObject({ status: 2, stdout: "" });
    expect(everything()).toEqual(before);

    expect(run("new-partnership", ...args, "--add-places").status).toBe(0);
    expect(added("places").map((line) => line.split(",")[0])).toEqual(["fr-nice", "us-oh-akron"]);
    expect(added("partnerships")).toEqual([
      "us-oh-akron,fr-nice,1960,unverified,,unconfirmed,,,wikidata,low",
    ]);
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
      '--source-url "example.org"',
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
});

test.each(["new-place", "new-partnership"] as const)(
  "%s --help names every flag and changes nothing",
  (script) => {
    const { status, stdout } = run(script, "--help");
    expect(status).toBe(0);
    expect(stdout).toContain("--dry-run");
  },
);

test("content that is not sound already is added to, and only new problems count", () => {
  const file = join(project, "content/corrections.csv");
  writeFileSync(file, "date,page,text\n2099-01-01,/nowhere/,Words.\n");
  expect(run("new-place", "--name", "Akron, OH").status).toBe(0);
});
