import type { Browser } from "playwright-core";
import type { Place } from "../../src/atlas/atlas.ts";
import type { Way } from "../ways/way.ts";
import { chooseAll, type Choosing, noteInteractions } from "./choose.ts";
import { measurePan, type Panning } from "./pan.ts";
import { workIn, type Work } from "./script-time.ts";
import { openSlowTab } from "./tab.ts";
import { traced } from "./trace.ts";

export type Use = Work & Choosing & Panning;

/** Opens a page with an empty cache, adds up the work of loading it, then chooses places and drags the map. */
export async function measureUse(
  browser: Browser,
  way: Way,
  origin: string,
  places: readonly Place[],
): Promise<Use> {
  const [landmark] = places;
  if (!landmark) throw new Error("There is no place to choose");
  const tab = await openSlowTab(browser);
  const { context, page } = tab;
  try {
    await noteInteractions(page);
    const loading = await traced(browser, page, "work", async () => {
      await page.goto(origin + way.path, { waitUntil: "networkidle", timeout: 60_000 });
      await way.ready(page);
      await page.waitForTimeout(2000);
    });
    await page.locator(way.frame).evaluate((frame) => frame.scrollIntoView({ block: "center" }));
    const choosing = await chooseAll(page, way, places);

    // Afresh, so that nothing is chosen and all routes are shown.
    await page.goto(origin + way.path, { waitUntil: "networkidle", timeout: 60_000 });
    await way.ready(page);
    await page.locator(way.frame).evaluate((frame) => frame.scrollIntoView({ block: "center" }));
    return { ...workIn(loading), ...choosing, ...(await measurePan(browser, tab, way, landmark)) };
  } finally {
    await context.close().catch(() => undefined); // If the browser is gone, the first error says why.
  }
}
