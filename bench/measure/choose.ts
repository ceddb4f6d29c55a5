import type { Page } from "playwright-core";
import type { Place } from "../../src/atlas/atlas.ts";
import type { Way } from "../ways/way.ts";

/** Shorter events are not reported, so this is the least that can be said of one. */
const SHORTEST = 16;

/** Milliseconds in which a page does what follows from a choice. */
const PAUSE = 600;

export type Choosing = {
  /** Interaction to Next Paint: the slowest of all clicks and keys, in ms. */
  readonly inpMs: number;
  /** From each click until the place's name stands in the panel, in ms. */
  readonly answerMs: readonly number[];
};

/** What the page notes for us. */
type Notes = { events: number[]; clickedAt: number; answeredAt: number };
type Noting = { notes: Notes };

/** Lets a page note how long its interactions take, before any script of its own runs. */
export const noteInteractions = (page: Page): Promise<unknown> =>
  page.addInitScript((shortest) => {
    const notes: Notes = { events: [], clickedAt: 0, answeredAt: 0 };
    Object.assign(globalThis, { notes });
    const observer = new PerformanceObserver((list) => {
      for (const { duration, interactionId } of list.getEntries() as (PerformanceEntry & {
        interactionId: number;
      })[])
        if (interactionId) notes.events.push(duration);
    });
    observer.observe({ type: "event", durationThreshold: shortest } as PerformanceObserverInit);
    addEventListener("pointerup", ({ timeStamp }) => (notes.clickedAt = timeStamp), { capture: true });
  }, SHORTEST);

/**
 * Chooses places by clicking on their dots.
 * @throws Error if a click brings up another place
 */
export async function chooseAll(page: Page, way: Way, places: readonly Place[]): Promise<Choosing> {
  const answerMs: number[] = [];
  for (const place of places) {
    const [x, y] = await way.positionOf(page, place);
    await page.evaluate(watchPanel, { panel: way.panel, name: place.name });
    await page.mouse.click(x, y);
    const answered = () => (globalThis as unknown as Noting).notes.answeredAt > 0;
    await page.waitForFunction(answered, undefined, { polling: 50, timeout: 15_000 }).catch(() => {
      throw new Error(`${way.name}: a click at ${x}, ${y} did not bring up ${place.label}`);
    });
    answerMs.push(
      await page.evaluate(() => {
        const { answeredAt, clickedAt } = (globalThis as unknown as Noting).notes;
        return answeredAt - clickedAt;
      }),
    );
    await page.waitForTimeout(PAUSE);
    if (way.clear) {
      await page.keyboard.press(way.clear);
      await page.waitForTimeout(PAUSE);
    }
  }
  const events = await page.evaluate(() => (globalThis as unknown as Noting).notes.events);
  return { inpMs: Math.max(SHORTEST, ...events), answerMs };
}

/** Runs in the page: notes when the panel tells of the place. */
function watchPanel({ panel, name }: { panel: string; name: string }) {
  const { notes } = globalThis as unknown as Noting;
  notes.answeredAt = 0;
  const element = document.querySelector<HTMLElement>(panel);
  if (!element) throw new Error(`no ${panel}`);
  const observer = new MutationObserver(() => {
    if (element.hidden || !element.textContent.includes(name)) return;
    observer.disconnect();
    requestAnimationFrame((now) => (notes.answeredAt = now));
  });
  observer.observe(element, { attributes: true, childList: true, characterData: true, subtree: true });
}
