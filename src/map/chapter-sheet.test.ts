import { describe, expect, it } from "vitest";
import { drawChapterParts, routesId } from "./chapter-sheet.ts";
import type { SheetRoute } from "./world-sheet.ts";

const TO_KOBE: SheetRoute = { from: [-122.33, 47.61], to: [135.19, 34.69], region: "asia-pacific" };
const TO_GALWAY: SheetRoute = { from: [-122.33, 47.61], to: [-9.05, 53.27], region: "europe" };
const parts = drawChapterParts([
  { id: "first", routes: [TO_KOBE] },
  { id: "second", routes: [TO_GALWAY, TO_GALWAY] },
  { id: "third", routes: [] },
]);

describe("drawChapterParts", () => {
  it.each([
    ["signed-first", ["signed-first-asia-pacific"], 1],
    ["signed-second", ["signed-second-europe"], 2],
    ["signed-third", [], 0],
  ])("draws the routes of %s once, by region", (id, groups, routes) => {
    const markup = parts.get(id) ?? "";
    expect([...markup.matchAll(/<g id="([^"]+)"/g)].map(([, name]) => name)).toEqual([id, ...groups]);
    expect(markup.match(/<path/g) ?? []).toHaveLength(routes);
  });
  it("leaves color, width and opacity to the page", () =>
    expect([...parts.values()].join("")).not.toMatch(/style=|stroke|opacity|class=|fill="(?!none")/));
});

describe("routesId", () => {
  it("names all routes of a chapter, or those to a region", () => {
    expect(routesId("china")).toBe("signed-china");
    expect(routesId("china", "europe")).toBe("signed-china-europe");
  });
});
