import type { BrowserContext, Page } from "playwright-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./browser.ts";

const origin = inject("origin");
const browser = await openBrowser();
afterAll(() => browser.close());

const openContext = (colorScheme: "light" | "dark"): Promise<BrowserContext> =>
  browser.newContext({ colorScheme, reducedMotion: "reduce" });

/** Returns whether the ground of the page is light or dark, as it is painted. */
function ground(tab: Page): Promise<"light" | "dark"> {
  return tab.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d");
    if (!pen) throw new Error("no canvas");
    const isClear = (color: string) => /, 0\)$|transparent/.test(color);
    const [color = "white"] = [document.body, document.documentElement]
      .map((element) => getComputedStyle(element).backgroundColor)
      .filter((found) => !isClear(found));
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return red + green + blue > 384 ? "light" : "dark";
  });
}

describe.each(["light", "dark"] as const)("where the system is %s", (system) => {
  const other = system === "light" ? "dark" : "light";

  test("the site is too", async () => {
    const context = await openContext(system);
    const tab = await context.newPage();
    await tab.goto(`${origin}/`);
    expect(await ground(tab)).toBe(system);
    await context.close();
  });

  test("the switch changes the theme, on every page, until it is used again", async () => {
    const context = await openContext(system);
    const tab = await context.newPage();
    await tab.goto(`${origin}/`);
    await tab.locator("theme-switch button").click();
    expect(await ground(tab)).toBe(other);
    for (const path of ["/history/", "/map/", "/search/"]) {
      await tab.goto(origin + path);
      expect(await ground(tab), path).toBe(other);
    }
    await tab.locator("theme-switch button").click();
    expect(await ground(tab)).toBe(system);
    await context.close();
  });

  test("a theme chosen earlier is set before anything is painted", async () => {
    const context = await openContext(system);
    const tab = await context.newPage();
    await tab.goto(`${origin}/`);
    await tab.locator("theme-switch button").click();
    // A page is not painted before it has a body.
    await tab.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.querySelector("body")) return;
        observer.disconnect();
        Object.assign(window, { themeAtFirst: document.documentElement.dataset["theme"] });
      }).observe(document, { childList: true, subtree: true });
    });
    await tab.goto(`${origin}/history/`);
    expect(await tab.evaluate("themeAtFirst")).toBe(other);
    await context.close();
  });
});

test("a stored value that is no theme is passed over", async () => {
  const context = await openContext("dark");
  const tab = await context.newPage();
  await tab.addInitScript(() => {
    localStorage.setItem("theme", "purple");
  });
  await tab.goto(`${origin}/`);
  expect(await ground(tab)).toBe("dark");
  await context.close();
});

test("the switch has a name and can be used with the keyboard", async () => {
  const context = await openContext("light");
  const tab = await context.newPage();
  await tab.goto(`${origin}/`);
  await tab.getByRole("button", { name: /light and dark/ }).focus();
  await tab.keyboard.press("Enter");
  expect(await ground(tab)).toBe("dark");
  await context.close();
});
