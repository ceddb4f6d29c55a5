import { describe, expect, test } from "vitest";
import { cellsOf } from "./insert-row.ts";
import { besides, draftPlace, factsOf, type PlaceFacts, sameAs } from "./draft-place.ts";
import { findAdmin1, findCountry } from "./find-land.ts";
import { EVERYWHERE, KNOWN, LANDS } from "./towns.fixture.ts";

const facts = (name: string, more: Partial<PlaceFacts> = {}): PlaceFacts => ({
  name, kind: "city", country: "US", admin1: "OH", state: "Ohio", at: [-83, 40], ...more,
}); // prettier-ignore
const abroad = { country: "JP", admin1: "31", state: "Tottori" };

describe("the id of a new place", () => {
  test.each([
    ["Akron", {}, [], "us-oh-akron"],
    ["Coeur d'Alene", { admin1: "ID" }, [], "us-id-coeur-d-alene"],
    ["St. Marys", {}, [], "us-oh-saint-marys"],
    ["St Ives", abroad, [], "jp-saint-ives"],
    ["Sault Ste. Marie", { admin1: "MI" }, [], "us-mi-sault-sainte-marie"],
    ["Stow", {}, [], "us-oh-stow"],
    ["Łódź", { country: "PL", admin1: "74", state: "Łódź" }, [], "pl-lodz"],
    ['Lugo, "old"', abroad, [], "jp-lugo-old"],
    ["Ohio", { kind: "state" }, [], "us-oh"],
    ["Daisen", abroad, ["jp-daisen"], "jp-daisen-tottori"],
    ["Daisen", abroad, ["jp-daisen", "jp-daisen-tottori"], "jp-daisen-tottori-2"],
    ["Daisen", { ...abroad, state: undefined }, ["jp-daisen"], "jp-daisen-2"],
    ["Oakland", {}, ["us-oh-oakland"], "us-oh-oakland-2"],
  ] as const)("%s in %j beside %j is %s", (name, more, taken, id) => {
    expect(draftPlace(facts(name, more), new Set(taken)).id).toBe(id);
  });

  test("cannot be made of a name without a Latin letter", () => {
    expect(() => draftPlace(facts("神戸市", abroad), new Set())).toThrow(RangeError);
  });
});

test("a place of GeoNames brings its codes, people and number, and a point as exact as the table", () => {
  const oregon = EVERYWHERE.find(({ city }) => city?.cityId === 5757007);
  if (!oregon?.city) throw new Error("The fixture lacks Toledo, Oregon");
  expect(cellsOf(draftPlace({ ...factsOf(oregon, KNOWN), state: "Oregon" }, new Set()))).toEqual({
    id: "us-or-toledo",
    name: "Toledo",
    kind: "city",
    admin1_code: "OR",
    admin1_name: "Oregon",
    country_code: "US",
    lat: "44.6215",
    lon: "-123.9385",
    population: "3511",
    geoname_id: "5757007",
  });
});

test("a place of which nobody has counted the people has none, and beyond the antimeridian it stays there", () => {
  const nasoqo = EVERYWHERE.find(({ name }) => name === "Nasoqo");
  const toledo = EVERYWHERE.find(({ population, name }) => name === "Toledo" && population === 0);
  if (!nasoqo?.city || !toledo?.city) throw new Error("The fixture lacks a place");
  expect(draftPlace(factsOf(nasoqo, KNOWN), new Set())).toMatchObject({ lat: -16.5, lon: 179.9999 });
  expect(draftPlace(factsOf(toledo, KNOWN), new Set())).not.toHaveProperty("population");
});

describe("a place that the table has already is known", () => {
  test.each([
    ["by its number, whatever its name", facts("Tolède", { geonameId: 2510409 }), "es-toledo"],
    ["by its name in the same state", facts("Saint Louis", { admin1: "MO" }), "us-mo-saint-louis"],
    ["by an alias", facts("Colonia", { country: "DE", admin1: "07" }), "de-cologne"],
    ["by its name near by", facts("Köln", { country: "DE", admin1: "", at: [6.9, 50.9] }), "de-cologne"],
    ["not by its name far away", facts("Köln", { country: "DE", admin1: "", at: [10, 48] }), undefined],
    ["not by its name in another state", facts("Toledo", { admin1: "IA" }), undefined],
    ["not with two numbers", facts("Toledo", { geonameId: 1 }), undefined],
  ])("%s", (_title, place, id) => {
    expect(sameAs(place, KNOWN)?.row.value.id).toBe(id);
  });
});

test("a place under another name in the same spot is seen", () => {
  expect(besides(facts("Maumee", { at: [-83.56, 41.66] }), KNOWN)?.name).toBe("Toledo");
  expect(besides(facts("Maumee", { at: [-83.65, 41.56] }), KNOWN)).toBeUndefined();
});

describe("a land is named by its code or its name", () => {
  test.each([
    ["ES", { code: "ES" }],
    ["es", { code: "ES" }],
    ["spain", { code: "ES" }],
    ["USA", { code: "US" }],
    ["Frence", { near: undefined }],
    ["Spein", { near: "Spain" }],
  ])("the country %s", (typed, found) => {
    expect(findCountry(typed, LANDS)).toEqual(found);
  });

  test.each([
    ["oh", "US", { code: "OH" }],
    ["ohio", "US", { code: "OH" }],
    ["Ohoi", "US", { near: "Ohio" }],
    ["54", "ES", { code: "54" }],
    ["Castilla La Mancha", "ES", { code: "54" }],
    ["29", "ES", { code: "29" }],
    ["Andalusia", "ES", { near: undefined }],
  ])("the state %s in %s", (typed, country, found) => {
    expect(findAdmin1(typed, country, LANDS)).toEqual(found);
  });
});
