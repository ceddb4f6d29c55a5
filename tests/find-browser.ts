/* Before the tests that need a browser: finds one, once for all test files. */
import type { TestProject } from "vitest/node";
import { type BrowserProgram, findBrowser } from "./browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    browser: BrowserProgram;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide("browser", await findBrowser());
}
