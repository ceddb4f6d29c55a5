import { beforeAll, describe, expect, test } from "vitest";
import type { LonLat } from "./coordinates.ts";
import { drawSheetLand, type SheetLand } from "./land.ts";
import { SHEET_HEIGHT, SHEET_WIDTH } from "./sheet.ts";
import { REGIONS } from "../atlas/vocabulary.ts";
import { tracePath } from "./trace-path.fixture.ts";
import { drawSheetParts, sheetFile, type SheetRoute } from "./world-sheet.ts";

const SEATTLE: LonLat = [-122.33, 47.61];
const ROUTES: readonly SheetRoute[] = [
  { from: SEATTLE, to: [135.19, 34.69], region: "asia-pacific" },
  { from: SEATTLE, to: [69.28, 41.3], region: "asia-pacific" },
  { from: SEATTLE, to: [-9.05, 53.27], region: "europe" },
];
const DOTS = [
  { at: SEATTLE, partners: 21 },
  { at: [-9.05, 53.27], partners: 1 },
  { at: [-9.05, 53.27], partners: 1 },
  { at: [69.28, 41.3], partners: 3 },
] as const;

describe("the world sheet", () => {
  const parts = drawSheetParts({ routes: ROUTES, dots: DOTS });
  const svg = sheetFile(parts);

  test("draws the same bytes again, whatever the order of routes and dots", () => {
    expect(sheetFile(drawSheetParts({ routes: ROUTES.toReversed(), dots: DOTS.toReversed() }))).toBe(svg);
  });

  test("gives every part an id that pages can use", () => {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect([...parts.keys()]).toEqual(ids);
    const regional = Object.keys(REGIONS).flatMap((region) => [`routes-${region}`, `cuts-${region}`]);
    const sizes = [1, 2, 3, 4, 5].map((size) => `dots-${size}`);
    expect(ids.toSorted()).toEqual(
      ["graticule", "land", "borders", "borders-contested", ...regional, ...sizes].toSorted(),
    );
  });

  test("leaves color, width and opacity to the page", () => {
    expect(svg).not.toMatch(/<style|style=|stroke="|stroke-width|opacity|class=/);
    expect(svg.match(/fill="(?!none")/)).toBeNull();
  });

  test("draws each route as one path, and each dot of a class once", () => {
    const group = /<g id="routes-asia-pacific"[^>]*>(.*)<\/g>/.exec(svg)?.[1] ?? "";
    expect(group.match(/<path/g)).toHaveLength(2);
    expect(/id="dots-1"[^>]* d="([^"]*)"/.exec(svg)?.[1]?.match(/h0/g)).toHaveLength(1);
  });

  test("marks both ends of both breaks of the route to Tashkent", () => {
    expect(/id="cuts-asia-pacific"[^>]* d="([^"]*)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(4);
  });
});

describe("drawSheetLand", () => {
  let ground: SheetLand;
  beforeAll(() => {
    ground = drawSheetLand();
  });

  test.each(["land", "borders", "contestedBorders"] as const)("keeps %s on the sheet", (part) => {
    const points = tracePath(ground[part]);
    expect(points.length).toBeGreaterThan(10);
    expect(points.filter(([x, y]) => x < 0 || x > SHEET_WIDTH || y < 0 || y > SHEET_HEIGHT)).toEqual([]);
  });

  test("draws no line along a side of the sheet, though land lies there", () => {
    const edges: readonly ((x: number, y: number) => boolean)[] = [
      (x) => x === 0,
      (x) => x === SHEET_WIDTH,
      (_, y) => y === 0,
    ];
    for (const subpath of ground.land.match(/M[^M]*/g) ?? []) {
      const points = tracePath(subpath);
      if (subpath.endsWith("z")) points.push(...points.slice(0, 1));
      for (const onEdge of edges) {
        expect(
          points.filter((point, i) => onEdge(...point) && onEdge(...(points[i + 1] ?? [-1, -1]))),
        ).toEqual([]);
      }
    }
    expect(ground.land).toMatch(/M0 /);
    expect(ground.land).toMatch(new RegExp(`M${SHEET_WIDTH} `));
  });
});
