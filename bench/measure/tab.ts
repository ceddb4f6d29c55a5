import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";

/** What the aim of the site's map is stated for: 1.6 Mbit/s, 150 ms, a processor four times slower. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const SLOWDOWN = 4;

/** Large enough for all of the maps, as a laptop shows it. */
const WINDOW = { width: 1280, height: 900 };

export type Tab = { readonly context: BrowserContext; readonly page: Page; readonly session: CDPSession };

/** Opens a tab in a context of its own, so that nothing is in its cache, slowed as a phone on a weak network is. */
export async function openSlowTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({ viewport: WINDOW, reducedMotion: "reduce" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  return { context, page, session };
}
