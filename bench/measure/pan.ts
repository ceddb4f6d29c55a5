import type { Browser, CDPSession, Page } from "playwright-core";
import type { Way } from "../ways/way.ts";
import { traced, type TraceEvent } from "./trace.ts";

/** A drag to the left and back, as far and as long as this. */
const PIXELS = 300;
const SECONDS = 3;
/** Milliseconds between two moves of the pointer: as often as a screen shows a picture. */
const TICK = 1000 / 60;

export type Panning = {
  /** Pictures that reached the screen in a second, from the first move to the last. */
  readonly framesPerSecond: number;
  /** Longest time without a new one, in ms. */
  readonly longestGapMs: number;
};

/** Zooms in about four times and drags the map. Times come from the compositor, so they hold wherever the work is done. */
export async function measurePan(browser: Browser, page: Page, session: CDPSession, way: Way): Promise<Panning> {
  for (let i = 0; i < way.presses; i += 1) {
    await page.locator(way.zoomIn).click();
    await page.waitForTimeout(1500);
  }
  const box = await page.locator(way.frame).boundingBox();
  if (!box) throw new Error(`${way.name} has no ${way.frame}`);
  const [x, y] = [box.x + box.width / 2 + PIXELS / 2, box.y + box.height / 2];
  const events = await traced(browser, page, () => drag(page, session, x, y));
  return panningIn(events);
}

/** Moves the pointer by the clock, whether the page keeps up or not, as a hand does. */
async function drag(page: Page, session: CDPSession, x: number, y: number): Promise<void> {
  const mouse = (type: "mouseMoved" | "mousePressed" | "mouseReleased", x: number) =>
    session.send("Input.dispatchMouseEvent", { type, x, y, button: "left", buttons: 1, clickCount: 1 });
  await page.mouse.move(x, y);
  await mouse("mousePressed", x);
  await page.evaluate(() => performance.mark("drag-start"));
  const begin = performance.now();
  const moves: Promise<unknown>[] = [];
  for (let at = 0; at < SECONDS; at = (performance.now() - begin) / 1000) {
    const way = 1 - Math.abs(1 - (2 * at) / SECONDS);
    moves.push(mouse("mouseMoved", x - way * PIXELS));
    await new Promise((resolve) => setTimeout(resolve, TICK));
  }
  await Promise.all(moves);
  await page.evaluate(() => performance.mark("drag-end"));
  await mouse("mouseReleased", x);
}

/** Reads from the trace when pictures with something new in them reached the screen. */
function panningIn(events: readonly TraceEvent[]): Panning {
  const mark = (name: string) => events.find((event) => event.name === name)?.ts ?? 0;
  const [start, end] = [mark("drag-start"), mark("drag-end")];
  const shown = events
    .filter(({ name, ph, ts }) => {
      return name === "SubmitCompositorFrameToPresentationCompositorFrame" && ph === "e" && ts > start && ts <= end;
    })
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const stops = [start, ...shown, end];
  const gaps = stops.slice(1).map((ts, i) => ts - (stops[i] ?? ts));
  return { framesPerSecond: shown.length / ((end - start) / 1e6), longestGapMs: Math.max(...gaps) / 1000 };
}
