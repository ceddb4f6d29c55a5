import { afterAll, expect, inject, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { templates } from "./templates.ts";

const origin = inject("origin");
const browser = await openBrowser();
afterAll(() => browser.close());

/** Runs in the page: names all that it has stored. */
const stored = () =>
  [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean);

test.each(templates)("%s asks nobody but its own site and stores nothing", async (_name, path) => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const asked: string[] = [];
  tab.on("request", (request) => asked.push(request.url()));
  await tab.goto(origin + path, { waitUntil: "networkidle" });

  expect(asked).not.toEqual([]);
  expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await tab.evaluate(stored)).toEqual([]);
  await context.close();
});

test("the theme is stored once the reader has chosen one, and nothing else", async () => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`${origin}/`);
  await tab.locator("theme-switch button").click();
  expect(await tab.evaluate(stored)).toEqual(["theme"]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});
