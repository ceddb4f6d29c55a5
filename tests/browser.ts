import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

/** A program to start as browser, with its arguments. */
export type BrowserProgram = { readonly path: string; readonly args: readonly string[] };

const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** npm's Chromium is made for servers: no sandbox, and no graphics card, which it would imitate very slowly. */
const HEADLESS = ["--no-sandbox", "--no-zygote", "--disable-gpu"];

/**
 * Finds a browser: CHROME_PATH, an installed one, Playwright's own, then the one that came with `npm ci`.
 * @throws Error that says what to do if there is none
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const named = process.env["CHROME_PATH"];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  const path = [named, ...INSTALLED, chromium.executablePath()].find((path) => path && existsSync(path));
  if (path) return { path, args };
  try {
    return { path: await sparticuz.executablePath(), args: HEADLESS };
  } catch (error) {
    throw new Error("No browser for the tests: install Chrome or Chromium, or let CHROME_PATH name one.", {
      cause: error,
    });
  }
}

/** Opens the browser that the setup found; the caller closes it. */
export function openBrowser(): Promise<Browser> {
  const { path, args } = inject("browser");
  return chromium.launch({ executablePath: path, args: [...args] });
}
