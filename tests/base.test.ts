/*
 * The site in a folder of a domain, as GitHub Pages publishes a repository. A copy of the project is built for it, once for
 * all tests here.
 */
import { afterAll, beforeAll } from "vitest";
import { describeFiles } from "./base-files.ts";
import { describeReader } from "./base-reader.ts";
import { type BaseSite, openBaseSite } from "./base-site.ts";
import { openBrowser } from "./browser.ts";

/** Milliseconds that a build may take on a busy machine. */
const BUILD = 1_200_000;

const browser = await openBrowser();
let built: BaseSite;
beforeAll(async () => {
  built = await openBaseSite();
}, BUILD);
afterAll(async () => {
  await browser.close();
  built.close();
});

describeFiles(browser, () => built);
describeReader(browser, () => built);
