import { sheetPoint, SHEET_WIDTH } from "../../src/map/sheet.ts";
import type { Way } from "./way.ts";

const SHEET = "map-explorer svg.world";

/** The site's own map. Choosing zooms to the routes of a place, so Escape leads back to the whole before the next. */
export const site: Way = {
  name: "this site",
  site: true,
  path: "/map/",
  frame: "map-explorer [data-part=frame]",
  panel: "map-explorer [data-part=panel]",
  zoomIn: "map-explorer [data-zoom=in]",
  presses: 3, // of 1.6 each: 4.1 times
  clear: "Escape",
  ready: (page) => page.locator("map-explorer .live").waitFor({ timeout: 60_000 }),
  async positionOf(page, { at }) {
    const [x, y] = sheetPoint(at);
    const sheet = await page.locator(SHEET).evaluate((svg) => {
      const { left, top, width } = svg.getBoundingClientRect();
      return { left, top, width };
    });
    const scale = sheet.width / SHEET_WIDTH;
    return [sheet.left + x * scale, sheet.top + y * scale];
  },
  hideRoutes: (page) =>
    page.locator(SHEET).evaluate((svg) => svg.querySelectorAll(".routes").forEach((part) => part.remove())),
};
