import type { Place } from "../../src/atlas/atlas.ts";
import type { Way } from "./way.ts";

/** What each page of pages/ offers to the measuring program. */
type Offer = { bench: { positionOf(index: number): [number, number]; hideRoutes(): void } };

const ZOOM_IN = {
  "d3 SVG": ".in",
  Leaflet: ".leaflet-control-zoom-in",
  ECharts: ".in",
  "MapLibre GL": ".maplibregl-ctrl-zoom-in",
} as const;

const PATHS = {
  "d3 SVG": "/d3/",
  Leaflet: "/leaflet/",
  ECharts: "/echarts/",
  "MapLibre GL": "/maplibre/",
} as const;

/** Returns the usual ways; `order` is the order of the places in their files. */
export const usualWays = (order: readonly Place[]): Way[] =>
  (["d3 SVG", "Leaflet", "ECharts", "MapLibre GL"] as const).map((name) => ({
    name,
    site: false,
    path: PATHS[name],
    frame: "#map",
    panel: "#panel",
    zoomIn: ZOOM_IN[name],
    presses: 2, // of 2 each
    ready: (page) =>
      page.waitForFunction(() => "bench" in window, undefined, { timeout: 60_000, polling: 500 }),
    positionOf: (page, place) =>
      page.evaluate((index) => (window as unknown as Offer).bench.positionOf(index), order.indexOf(place)),
    hideRoutes: (page) => page.evaluate(() => (window as unknown as Offer).bench.hideRoutes()),
  }));
