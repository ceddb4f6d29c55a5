import { expect, test } from "vitest";
import { findPlaces } from "./find-places.ts";
import { smallAtlas } from "./map-atlas.fixture.ts";

const { places } = smallAtlas();
const found = (typed: string, limit = 8) => findPlaces(typed, places, limit).map(({ id }) => id);

test.each([
  ["lodz", ["pl-lodz"]],
  ["ŁÓDŹ", ["pl-lodz"]],
  ["Lód", ["pl-lodz"]],
  ["神戸", ["jp-kobe"]],
  ["la", ["us-ca-los-angeles"]],
  ["angel", ["us-ca-los-angeles"]],
  ["el pueblo", ["us-ca-los-angeles"]],
  ["toledo", ["us-oh-toledo", "es-toledo", "us-oh-new-toledo"]],
  ["Toledo, Spain", ["es-toledo"]],
  ["toledo, oh", ["us-oh-toledo", "us-oh-new-toledo"]],
  ["toledo,", ["us-oh-toledo", "es-toledo", "us-oh-new-toledo"]],
  ["xyz", []],
  ["  ", []],
  [", ohio", []],
])("%s finds %j", (typed, ids) => expect(found(typed)).toEqual(ids));

test("no more are returned than asked for", () => expect(found("toledo", 2)).toHaveLength(2));
