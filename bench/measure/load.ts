import type { Browser } from "playwright-core";
import type { Way } from "../ways/way.ts";
import { openSlowTab } from "./tab.ts";
import { Traffic } from "./traffic.ts";
import { Film, firstWithRoutes } from "./visible.ts";

/** Milliseconds in which nothing moves any more on a page that has finished. */
const STILL = 2500;

export type Load = {
  /** From the start of navigation until the routes can be seen. */
  readonly visibleMs: number;
  readonly bytesUntilVisible: number;
  readonly bytes: number;
};

/** Opens a page with an empty cache and watches until it has finished. */
export async function measureLoad(browser: Browser, way: Way, origin: string): Promise<Load> {
  const { context, page, session } = await openSlowTab(browser);
  try {
    const traffic = new Traffic(session);
    const film = new Film(session);
    await film.start();
    await page.goto(origin + way.path, { waitUntil: "networkidle", timeout: 60_000 });
    await way.ready(page);
    await film.untilStill(page, STILL);
    const start = await page.evaluate(() => performance.timeOrigin);
    const bytes = await traffic.bytesBy();

    const frames = [...film.frames];
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await way.hideRoutes(page);
    await film.untilStill(page, STILL);
    const [finished, without] = [frames.at(-1), film.frames.at(-1)];
    if (!finished || !without) throw new Error(`${way.name} showed nothing`);
    const { at } = await firstWithRoutes(browser, frames, finished, without);
    return { visibleMs: at - start, bytesUntilVisible: await traffic.bytesBy(at), bytes };
  } finally {
    await context.close().catch(() => undefined); // If the browser is gone, the first error says why.
  }
}
