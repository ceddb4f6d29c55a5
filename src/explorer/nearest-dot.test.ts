import { expect, test } from "vitest";
import { smallAtlas } from "./map-atlas.fixture.ts";
import { nearestDot } from "./nearest-dot.ts";

const { places, byId } = smallAtlas();
const pointOf = (id: string) => byId.get(id)?.point ?? [NaN, NaN];

test("the nearest dot within reach is found", () => {
  const [x, y] = pointOf("us-oh-toledo");
  expect(nearestDot([x + 3, y], places, 5)?.id).toBe("us-oh-toledo");
});

test("nothing is found beyond reach", () => {
  const [x, y] = pointOf("jp-kobe");
  expect(nearestDot([x, y + 6], places, 5)).toBeUndefined();
});

test("a place without partners has no dot to find", () => {
  expect(nearestDot(pointOf("us-oh-new-toledo"), places, 5)?.id).toBe("us-oh-toledo");
});
