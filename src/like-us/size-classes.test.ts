import { expect, test } from "vitest";
import { placeRow, smallAtlas } from "../atlas/small-atlas.fixture.ts";
import { sizeClasses } from "./size-classes.ts";

test("communities stand in classes of size, each once; those of unknown size and counties in their own, states in none", () => {
  const rows = (
    [
      ["us-oh-small", 4999, "city"],
      ["us-oh-large", 5000, "city"],
      ["us-oh-huge", 2_000_000, "city"],
      ["us-oh-unknown", undefined, "city"],
      ["us-oh-county", 7000, "county"],
      ["us-oh-state", 7000, "state"],
    ] as const
  ).map(([id, population, kind]) => placeRow(id, id.slice(6), [-84, 40], { kind, population }));
  const atlas = smallAtlas(
    [...rows, placeRow("jp-kobe", "Kobe", [135, 34])],
    rows.map(({ id }) => `${id} jp-kobe`),
  );
  const classes = sizeClasses(atlas.places.values(), ({ population = 0 }) => population);
  expect(classes.map(({ label, places }) => [label, ...places.map(({ name }) => name)])).toEqual([
    ["Fewer than 5,000 people", "small"],
    ["5,000 to 9,999 people", "large"],
    ["1,000,000 people and more", "huge"],
    ["Population not in these tables", "unknown"],
    ["Counties", "county"],
  ]);
});
