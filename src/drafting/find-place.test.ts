import { describe, expect, test } from "vitest";
import { findPlace, idsOf } from "./find-place.ts";
import { suggestPlaces } from "./suggest-places.ts";
import { EVERYWHERE, KNOWN } from "./towns.fixture.ts";

const idOf = (place: (typeof EVERYWHERE)[number]) => idsOf(place)[0];
const found = (typed: string, places = EVERYWHERE) => {
  const finding = findPlace(typed, places);
  if (finding.kind === "one") return ["one", idOf(finding.place)];
  return [finding.kind, ...(finding.kind === "several" ? finding.places : finding.near).map(idOf)];
};

describe("what a person types names a place", () => {
  test.each([
    ["us-oh-toledo", "us-oh-toledo"],
    ["US-OH-Toledo ", "us-oh-toledo"],
    ["5757007", "5757007"],
    ["2510409", "es-toledo"],
    ["Toledo, Spain", "es-toledo"],
    ["Toledo, ES", "es-toledo"],
    ["toledo ohio", "us-oh-toledo"],
    ["TOLEDO, OH, USA", "us-oh-toledo"],
    ["Toledo, Ohio, United States", "us-oh-toledo"],
    ["Toledo (Oregon), OR", "5757007"],
    ["Köln", "de-cologne"],
    ["Koln", "de-cologne"],
    ["colonia", "de-cologne"],
    ["Cologne, North Rhine-Westphalia", "de-cologne"],
    ["神戸市", "jp-kobe"],
    ["Kōbe", "jp-kobe"],
    ["Coeur d’Alene", "us-id-coeur-d-alene"],
    ["coeur dalene, idaho", "us-id-coeur-d-alene"],
    ["St Louis, MO", "us-mo-saint-louis"],
    ["Saint Louis, Missouri", "us-mo-saint-louis"],
    ["Kansas City, MO", "us-mo-kansas-city"],
    ["Nasoqo", "2204506"],
  ])("%s", (typed, id) => {
    expect(found(typed)).toEqual(["one", id]);
  });
});

describe("a name that several places bear", () => {
  test.each([
    ["ours come first, then the larger", "Toledo", ["us-oh-toledo", "es-toledo", "5757007", "3666959"]],
    ["the country leaves some", "Toledo, US", ["us-oh-toledo", "5757007"]],
    ["a long name is no short name with a state", "Kansas City", ["us-mo-kansas-city", "4273837"]],
    ["Saint is St.", "Saint Louis", ["us-mo-saint-louis", "5009586"]],
    ["two in one state stay two", "Oakland, NJ", ["4500001", "4500002"]],
  ])("%s", (_title, typed, ids) => {
    expect(found(typed)).toEqual(["several", ...ids]);
  });

  test("is the one of ours if only ours can be meant", () => {
    expect(found("Springfield", KNOWN)).toEqual(["one", "us-il-springfield"]);
    expect(found("Springfield")).toEqual(["several", "us-il-springfield", "4409896"]);
  });
});

describe("a name that no place bears", () => {
  test.each([
    ["a slip of the keyboard", "Tolledo, Spain", ["es-toledo"]],
    ["the same without a comma", "tolledo ohio", ["us-oh-toledo"]],
    ["a German spelling", "Koeln", ["de-cologne"]],
    ["the wrong country", "Kobe, Spain", []],
    ["nothing like any", "Xyzzyplugh", []],
    ["nothing", "  ", []],
    ["signs", "'(),.", []],
  ])("%s", (_title, typed, ids) => {
    expect(found(typed)).toEqual(["none", ...ids]);
  });
});

test("a place that we have under this name is not offered again from GeoNames", () => {
  expect(EVERYWHERE.filter(({ spellings }) => spellings.includes("koln")).map(idOf)).toEqual(["de-cologne"]);
});

test("a place says what it is to be chosen by", () => {
  expect(
    EVERYWHERE.filter(({ spellings }) => spellings.includes("toledo")).map(({ label }) => label),
  ).toEqual([
    "Toledo, Castilla-La Mancha, Spain: 82,291 people",
    "Toledo, Ohio, United States: 279,789 people",
    "Toledo, United States: 3,511 people",
    "Toledo, CO",
  ]);
});

describe("while a name is typed", () => {
  test.each([
    ["", []],
    ["tol", ["us-oh-toledo", "es-toledo", "5757007"]],
    ["toledo o", ["us-oh-toledo", "5757007"]],
    ["toledo, sp", ["es-toledo"]],
    ["city", ["us-mo-kansas-city", "4273837"]],
    ["kansas", ["4273299", "us-mo-kansas-city", "4273837"]],
    ["us-mo", ["us-mo-kansas-city", "us-mo-saint-louis"]],
    ["神戸", ["jp-kobe"]],
  ])("%j suggests", (typed, ids) => {
    expect(suggestPlaces(typed, EVERYWHERE, 3).map(idOf)).toEqual(ids);
  });
});
