import { afterAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { builtPages } from "./built-site.ts";
import { withSampleOfPlaces } from "./place-sample.ts";
import { shortList } from "./short-list.ts";
import { openTab, visit } from "./tab.ts";
import { templates } from "./templates.ts";

const browser = await openBrowser();
afterAll(() => browser.close());

test.each(templates)("%s is no wider than any screen from 320 to 2560 px", async (_name, path) => {
  const tab = await openTab(browser, "light");
  await visit(tab, path, 320);
  const faults: string[] = [];
  for (const width of [320, 390, 768, 1440, 2560]) {
    await tab.setViewportSize({ width, height: 900 });
    faults.push(...(await tab.evaluate(overflow)).map((fault) => `at ${width} px: ${fault}`));
  }
  await tab.context().close();
  expect(faults).toEqual([]);
});

test("no page at all is wider than a screen of 320 px; of the places, a sample", async () => {
  const tab = await openTab(browser, "light");
  const faults: string[] = [];
  for (const { path } of withSampleOfPlaces(builtPages())) {
    await visit(tab, path, 320);
    const wide = await tab.evaluate(overflow);
    if (wide.length > 0) faults.push(`${path}: ${wide.join(", ")}`);
  }
  await tab.context().close();
  expect(shortList(faults)).toEqual([]);
});

/** Runs in the page: names what reaches over the right side, if the page can be moved sideways. */
function overflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const beyond = Array.from(document.querySelectorAll("body *")).filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  const name = (element: Element) => `<${element.localName} class="${element.getAttribute("class") ?? ""}">`;
  return [`${scrollWidth} px wide`, ...beyond.slice(0, 3).map(name)];
}
