import { expect, test } from "vitest";
import { freeId, newPlace, slugOf } from "./new-place.ts";

const side = (name: string, geonames: number[] = []) => ({
  item: "Q1", name, at: [], geonames, states: [], countries: [],
}); // prettier-ignore

test.each([
  ["Akron", { country: "US", state: "OH" }, "us-oh-akron", "city"],
  ["Summit County", { country: "US", state: "OH" }, "us-oh-summit-county", "county"],
  ["Ohio", { country: "US", state: "OH" }, "us-oh", "state"],
  ["Ohio", { country: "FR" }, "fr-ohio", "city"],
  ["Saint-Étienne", { country: "FR" }, "fr-saint-etienne", "city"],
  ["County Clare", { country: "IE" }, "ie-county-clare", "county"],
  ["Nara Prefecture", { country: "JP" }, "jp-nara-prefecture", "state"],
  ["Bland Shire", { country: "AU" }, "au-bland-shire", "district"],
  ["Biobío Region", { country: "CL" }, "cl-biobio-region", "region"],
] as const)("%s in %j is %s, a %s", (name, where, id, kind) => {
  expect(newPlace(side(name), where, [1, 2], where.country === "US" ? "Ohio" : undefined)).toMatchObject({
    id,
    kind,
    lat: 2,
    lon: 1,
  });
});

test("a place with two GeoNames numbers gets none", () => {
  expect(newPlace(side("Nice", [1]), { country: "FR" }, [0, 1], undefined)).toHaveProperty("geoname_id", 1);
  expect(newPlace(side("Nice", [1, 2]), { country: "FR" }, [0, 1], undefined)).not.toHaveProperty(
    "geoname_id",
  );
});

test("an id that is taken gets the first free number", () => {
  expect(freeId("fr-nice", new Set())).toBe("fr-nice");
  expect(freeId("fr-nice", new Set(["fr-nice", "fr-nice-2"]))).toBe("fr-nice-3");
});

test("a name in other letters makes no id", () => {
  expect(slugOf("名古屋")).toBe("");
  expect(slugOf("(Łódź)")).toBe("lodz");
});
