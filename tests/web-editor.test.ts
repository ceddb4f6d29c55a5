import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSite } from "../scripts/serve-site.ts";
import { checkContent } from "../src/gate/check-content.ts";
import { SOUND_CONTENT } from "../src/gate/sound-content.fixture.ts";
import { openBrowser } from "./browser.ts";
import { readLocalFolder, writeLocalFolder } from "./local-folder.ts";
import { smallSite, type SmallSite } from "./small-site.ts";

const STORY = "content/exchanges/toledo-toledo/index.mdx";
const TEXTS = Object.fromEntries(Object.entries(SOUND_CONTENT).filter(([file]) => !file.endsWith(".jpg")));

let site: SmallSite;
let server: Server;
let browser: Browser;
let page: Page;
let origin = "";
const asked: string[] = [];

beforeAll(async () => {
  site = await smallSite();
  const { status, said } = site.run("astro", ["build"], { ADMIN: "1" });
  expect(status, said).toBe(0);
  server = serveSite(join(site.folder, "dist")).listen(0, "127.0.0.1");
  await once(server, "listening");
  // A folder can be chosen on localhost only.
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on("response", (response) => asked.push(response.url()));
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "csp") asked.push(request.url());
  });
});
afterAll(async () => {
  await browser.close();
  server.close();
  site.remove();
});

test("without being switched on the built site has no web editor", () => {
  expect(existsSync("dist/admin")).toBe(false);
});

describe("switched on, it", () => {
  test("keeps out of search engines, of the sitemap and of every other page", () => {
    const folder = join(site.folder, "dist");
    const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (file) => /\.(html|xml|js|json|webmanifest)$/.test(file) && !file.startsWith("admin/"),
    );
    expect(pages.length).toBeGreaterThan(30);
    const leading = pages.filter((file) =>
      /\/admin\/|sveltia/i.test(readFileSync(join(folder, file), "utf8")),
    );
    expect(leading).toEqual([]);
    expect(readFileSync(join(folder, "admin/index.html"), "utf8")).toContain(
      '<meta name="robots" content="noindex">',
    );
  });

  test("opens a folder of the editor's machine, and shows its documents", async () => {
    await page.goto(`${origin}/admin/`);
    await writeLocalFolder(page, TEXTS);
    await page.reload();
    await page.getByRole("button", { name: "Work with Local Repository" }).click();
    await page.getByText("Toledo meets Toledo").waitFor();
  });

  test("saves a change of a story, and nothing else in its file changes its meaning", async () => {
    await page.getByText("Toledo meets Toledo").click();
    await page.getByRole("textbox", { name: "title" }).first().fill("Two Toledos meet");
    await save();
    const saved = await readLocalFolder(page);
    expect(Object.keys(saved).sort()).toEqual(Object.keys(TEXTS).sort());
    const text = saved[STORY] ?? "";
    expect(text).toContain("title: Two Toledos meet\n");
    expect(text.split("---\n").at(-1)).toBe(TEXTS[STORY]?.split("---\n").at(-1));
    expect(problems(saved)).toEqual([]);
  });

  test("writes a new question that the check accepts", async () => {
    await page.goto(`${origin}/admin/#/collections/questions/new`);
    const box = (name: string) => page.getByRole("textbox", { name, exact: true });
    await box("question").fill("Who begins: a city or a person?");
    await box("answer").fill("Either may begin.");
    await page.getByRole("combobox", { name: "group" }).click();
    await page.getByRole("option", { name: "basics" }).click();
    await page.getByRole("spinbutton", { name: "order" }).fill("20");
    await box("reviewed").fill("2026-11-20");
    await page.getByRole("button", { name: /Add .*sources/ }).click();
    await box("Entry").fill("act");
    await box("text").click();
    await page.keyboard.type('Somebody has to.<Cite to="act" />');
    await save();
    const saved = await readLocalFolder(page);
    expect(Object.keys(saved)).toContain("content/questions/who-begins-a-city-or-a-person.mdx");
    expect(problems(saved)).toEqual([]);
  });

  test("asks nobody but its own address for anything", () => {
    const others = asked.filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url));
    expect(others).toEqual([]);
  });
});

/** Presses Save and waits until the editor has nothing more to save. */
async function save(): Promise<void> {
  const button = page.getByRole("button", { name: "Save", exact: true });
  await button.click();
  await page.getByText("Entry saved.").waitFor();
  await page.getByText("Entry saved.").waitFor({ state: "hidden" });
}

const encoder = new TextEncoder();
const problems = (texts: Readonly<Record<string, string>>) =>
  checkContent(
    new Map(
      Object.entries({ ...SOUND_CONTENT, ...texts }).map(([file, text]) => [file, encoder.encode(text)]),
    ),
    "2026-11-21",
  ).problems;
