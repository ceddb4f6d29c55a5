import type { Browser, CDPSession, Page } from "playwright-core";
import type { Place } from "../../src/atlas/atlas.ts";
import type { Way } from "../ways/way.ts";
import type { Tab } from "./tab.ts";
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

/**
 * Zooms in about four times and drags the map, all routes shown. Times come from the compositor, so they hold wherever
 * the work is done.
 * @param landmark any place, by which it is proved that the map follows the pointer
 */
export async function measurePan(
  browser: Browser,
  { page, session }: Tab,
  way: Way,
  landmark: Place,
): Promise<Panning> {
  for (let i = 0; i < way.presses; i += 1) {
    await page.locator(way.zoomIn).click();
    await page.waitForTimeout(1500);
  }
  const box = await page.locator(way.frame).boundingBox();
  if (!box) throw new Error(`${way.name} has no ${way.frame}`);
  const [x, y] = [box.x + box.width / 2 + PIXELS / 2, box.y + box.height / 2];
  await proveThatItMoves(page, way, landmark, x, y);
  const events = await traced(browser, page, "pictures", () => drag(page, session, x, y));
  return panningIn(events);
}

/** @throws Error if the map does not follow the pointer, so that no page is praised for standing still */
async function proveThatItMoves(page: Page, way: Way, landmark: Place, x: number, y: number): Promise<void> {
  const [before] = await way.positionOf(page, landmark);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - PIXELS, y, { steps: 10 });
  await page.waitForTimeout(1000);
  const [after] = await way.positionOf(page, landmark);
  await page.mouse.move(x, y, { steps: 10 });
  await page.waitForTimeout(1000);
  await page.mouse.up();
  // Some let the first pixels pass, to tell a drag from a click.
  if (before - after < (PIXELS * 2) / 3)
    throw new Error(`${way.name}: a drag by ${PIXELS} px moved the map by ${(before - after).toFixed(0)}`);
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

/** What the compositor tells of a picture. The longer ids do not fit into a number. */
type Reporter = { state?: string; frame_source?: number; frame_sequence?: number };

/** Reads from the trace when pictures with something new in them reached the screen; each counts once. */
function panningIn(events: readonly TraceEvent[]): Panning {
  const mark = (name: string) => events.find((event) => event.name === name)?.ts ?? 0;
  const [start, end] = [mark("drag-start"), mark("drag-end")];
  const begun = new Map<string | undefined, Reporter>();
  const shown = new Map<string, number>();
  const reports = events.filter(({ name }) => name === "PipelineReporter").sort((a, b) => a.ts - b.ts);
  for (const { ph, id2, args, ts } of reports) {
    if (ph === "b") begun.set(id2?.local, args["frame_reporter"] ?? {});
    const { state = "", frame_source, frame_sequence } = begun.get(id2?.local) ?? {};
    if (ph === "e" && state.startsWith("STATE_PRESENTED") && ts > start && ts <= end)
      shown.set(`${frame_source} ${frame_sequence}`, ts);
  }
  const stops = [start, ...[...shown.values()].sort((a, b) => a - b), end];
  const gaps = stops.slice(1).map((ts, i) => ts - (stops[i] ?? ts));
  return { framesPerSecond: shown.size / ((end - start) / 1e6), longestGapMs: Math.max(...gaps) / 1000 };
}
