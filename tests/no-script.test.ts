import type { Page } from "playwright-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { readBuilt } from "./built-site.ts";
import { templates } from "./templates.ts";

const origin = inject("origin");
const browser = await openBrowser();
afterAll(() => browser.close());

/** Opens a page in a browser whose scripts are off. */
async function visit(path: string, prepare?: (tab: Page) => Promise<unknown>): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: "reduce" });
  const tab = await context.newPage();
  await prepare?.(tab);
  await tab.goto(origin + path, { waitUntil: "networkidle" });
  return tab;
}

describe("without script", () => {
  test.each(templates)("%s shows its heading, its text and the way to other pages", async (_name, path) => {
    const tab = await visit(path);
    expect(await tab.locator("h1").isVisible()).toBe(true);
    expect((await tab.locator("main").innerText()).length).toBeGreaterThan(150);
    expect(await tab.getByRole("navigation", { name: "Main" }).getByRole("link").count()).toBeGreaterThan(3);
    await tab.context().close();
  });

  test.each(templates)("%s offers no button that does nothing", async (_name, path) => {
    const tab = await visit(path);
    expect(await tab.locator("button:visible:not([type=submit])").count()).toBe(0);
    await tab.context().close();
  });

  test.each(["/", "/map/"])("the map of %s is drawn with its routes", async (path) => {
    const whole = await picture(path, (svg) => svg);
    const again = await picture(path, (svg) => svg);
    const routeless = await picture(path, (svg) => svg.replace(/(<g id="routes-[^>]*>).*?(<\/g>)/gs, "$1$2"));
    const landless = await picture(path, (svg) =>
      svg.replace(/<path id="land"[^>]*>/, '<path id="land" d=""/>'),
    );
    expect(again.equals(whole)).toBe(true);
    expect(routeless.equals(whole)).toBe(false);
    expect(landless.equals(whole)).toBe(false);
  });

  test("the table of the map stands open", async () => {
    const tab = await visit("/map/");
    expect(await tab.locator(".partnerships tbody tr").last().isVisible()).toBe(true);
    await tab.context().close();
  });

  test("the search page says that it needs script and leads to the lists", async () => {
    const tab = await visit("/search/");
    expect(await tab.locator("main").innerText()).toContain("Search needs script");
    const links = await tab
      .locator("main a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(links).toEqual(
      expect.arrayContaining([
        "/places/",
        "/states/",
        "/countries/",
        "/map/#table",
        "/exchanges/",
        "/questions/",
        "/glossary/",
      ]),
    );
    await tab.context().close();
  });
});

/** Returns a picture of the map of a page whose drawing was changed on the way, in its file or in the page itself. */
async function picture(path: string, change: (drawing: string) => string): Promise<Buffer> {
  const tab = await visit(path, async (tab) => {
    for (const [address, contentType, file] of [
      ["**/world.svg", "image/svg+xml", "/world.svg"],
      [`**${path}`, "text/html", `${path}index.html`],
    ] as const) {
      await tab.route(address, (route) => route.fulfill({ contentType, body: change(readBuilt(file)) }));
    }
  });
  const image = await tab.locator("svg.world").screenshot();
  await tab.context().close();
  return image;
}
