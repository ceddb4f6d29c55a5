import type { Browser, Page } from "playwright-core";

/** An event of Chromium's trace. Times are in microseconds. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Joins the beginning and the end of what may overlap with others. */
  readonly id2?: { readonly local?: string };
  readonly args: Readonly<Record<string, unknown>>;
};

/** What a trace can record; the less, the less it slows the page. */
const CATEGORIES = {
  /** Tasks and scripts, work of promises among them (v8.execute). */
  work: [
    "devtools.timeline",
    "disabled-by-default-devtools.timeline",
    "disabled-by-default-v8.compile",
    "v8",
    "v8.execute",
  ],
  /** Pictures on their way to the screen. */
  pictures: ["disabled-by-default-devtools.timeline.frame"],
} as const;

/** A mark by which the trace tells the page from other processes. */
const MARK = "measured-page";

/**
 * Records a trace of a page while something is done in it.
 * @returns the events of the page's own process
 */
export async function traced(
  browser: Browser,
  page: Page,
  what: keyof typeof CATEGORIES,
  act: () => Promise<void>,
): Promise<TraceEvent[]> {
  await browser.startTracing(page, { categories: ["blink.user_timing", ...CATEGORIES[what]] });
  await act();
  await page.evaluate((mark) => performance.mark(mark), MARK);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const pid = traceEvents.find(({ name }) => name === MARK)?.pid;
  return traceEvents.filter((event) => event.pid === pid);
}

/** Returns the events of the threads whose name begins so. */
export function onThread(events: readonly TraceEvent[], prefix: string): TraceEvent[] {
  const threads = events
    .filter(({ name, args }) => name === "thread_name" && String(args["name"]).startsWith(prefix))
    .map(({ tid }) => tid);
  return events.filter(({ tid }) => threads.includes(tid));
}
