import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";

/** Other test files run at the same time, so a page may take a while. */
export const PATIENCE = { timeout: 15_000 };

/** Opens a page in a tab with a memory of its own, as large as a laptop's; nothing moves by itself in it. */
export async function openMapTab(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const tab = await context.newPage();
  await tab.goto(inject("origin") + path);
  return tab;
}
