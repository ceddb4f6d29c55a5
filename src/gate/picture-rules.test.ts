import { describe, expect, test } from "vitest";
import { broken, check, EXCHANGE, told } from "./broken-content.fixture.ts";

const PICTURE = 'credit="Photograph: the city" license="CC BY 4.0" consent="public occasion"';
const ALT = "Two mayors at a table";

/** Checks the sound content with one thing changed, and returns the kinds and words of what is found. */
const kindsAfter = (from: string, to: string) => check(broken(EXCHANGE, from, to)).map(({ kind }) => kind);

describe("a picture is refused if", () => {
  test.each([
    ["its words are the name of its file", ALT, "mayors", "picture-alt-file"],
    ["its words are the name of any file", ALT, "Two mayors at a table.JPG", "picture-alt-file"],
    ["its words are what a camera wrote", ALT, "IMG_20340102_0012 (copy)", "picture-alt-file"],
    ["its words are too few", ALT, "Two mayors", "picture-alt-short"],
    ["its words are too many", ALT, "Two mayors at a table. ".repeat(11), "picture-alt-long"],
    [
      "its words stand in the caption, too",
      "mayors.jpg)\n",
      `mayors.jpg)\n\n*${ALT}.*\n`,
      "picture-alt-caption",
    ],
    [
      "the credit names the license",
      "Photograph: the city",
      "Photo: the city, CC BY 4.0",
      "picture-credit-license",
    ],
    ["the credit claims a copyright", "Photograph: the city", "© the city", "picture-credit-license"],
    ["the consent is in words of its own", "public occasion", "they said yes", "picture-consent"],
    ["the consent lacks its day", "public occasion", "given", "picture-day"],
    ["the day of the consent does not exist", "public occasion", "given 2026-02-30", "picture-day"],
    ["the day of the consent lacks its day", "public occasion", "given by guardians 2026-05", "picture-day"],
    ["the day of the consent is to come", "public occasion", "given 2026-12-24", "picture-day-ahead"],
    ["the permission lacks its day", "CC BY 4.0", "by permission", "picture-permission"],
    [
      "the day of the permission does not exist",
      'license="CC BY 4.0"',
      'license="by permission" permission="last week"',
      "picture-day",
    ],
    [
      "the day of the permission is to come",
      'license="CC BY 4.0"',
      'license="by permission" permission="2027-01-01"',
      "picture-day-ahead",
    ],
    [
      "it has a license and a permission",
      PICTURE,
      `${PICTURE} permission="2026-05-03"`,
      "picture-permission-needless",
    ],
  ])("%s", (_title, from, to, kind) => {
    expect(kindsAfter(from, to)).toEqual([kind]);
  });

  test("its license is not among those that a page may carry", () => {
    const [found] = check(broken(EXCHANGE, "CC BY 4.0", "CC BY-NC 4.0"));
    expect(found && told(found)).toMatch(/"CC BY-NC 4.0".*CC BY 4.0, CC BY 3.0/);
  });
});

describe("a picture passes if", () => {
  test.each([
    ["everybody in it agreed", "public occasion", "given 2026-05-03"],
    ["the guardians of the children in it agreed", "public occasion", "given by guardians 2026-05-03"],
    ["nobody in it can be recognized", "public occasion", "nobody recognizable"],
    ["it is old", "public occasion", "historic"],
    ["its maker permits it", 'license="CC BY 4.0"', 'license="by permission" permission="2026-05-03"'],
    ["its caption says something else", "mayors.jpg)\n", "mayors.jpg)\n\nThey sign.\n"],
  ])("%s", (_title, from, to) => {
    expect(kindsAfter(from, to)).toEqual([]);
  });
});

test("a problem stands at the setting or the image where it can be mended, and says how", () => {
  const [consent] = check(broken(EXCHANGE, "public occasion", "given"));
  expect(consent).toMatchObject({ file: EXCHANGE, line: 39, column: 60 });
  expect(consent?.mend).toBe('Write year, month and day: consent="given 2026-11-21".');
  expect(check(broken(EXCHANGE, ALT, "Two"))).toMatchObject([{ line: 41, column: 1 }]);
});
