import type { Browser, Page } from "playwright-core";
import { inject } from "vitest";
import { TEMPLATES } from "./templates.ts";

/** Opens a tab with a memory of its own, in one theme; nothing moves in it. */
export async function openTab(browser: Browser, colorScheme: "light" | "dark"): Promise<Page> {
  const context = await browser.newContext({ colorScheme, reducedMotion: "reduce" });
  return context.newPage();
}

/** Goes to a page and waits until it stands still: fonts, drawing, results of the search. */
export async function visit(tab: Page, path: string, width: number): Promise<void> {
  await tab.setViewportSize({ width, height: 900 });
  await tab.goto(inject("origin") + path, { waitUntil: "load" });
  if (path === TEMPLATES["map with a place"])
    await tab.locator("[data-part=chosen]:not([aria-busy]) tbody tr").first().waitFor();
  if (path === TEMPLATES["search with results"]) await tab.locator(".results li").first().waitFor();
  if (path === TEMPLATES["who is like us, with a town"]) await tab.locator("like-us article").waitFor();
}
