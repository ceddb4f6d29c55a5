import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SOUND_CONTENT } from "../src/gate/sound-content.fixture.ts";
import { smallSite, type SmallSite } from "./small-site.ts";

const story = (title: string, fields: string, day: string) =>
  (SOUND_CONTENT["content/exchanges/toledo-toledo/index.mdx"] ?? "")
    .replace("Toledo meets Toledo", title)
    .replace("Two cities with one name", `${title}, of two cities with one name`)
    .replace("How Toledo in Ohio", `${title}, and how Toledo in Ohio`)
    .replace("They met.", `${title}.`)
    .replace("published: 2026-11-19", `published: ${day}`)
    .replace("facts:", `${fields}facts:`);

const WAITING = {
  "content/exchanges/a-draft/index.mdx": story("A draft of a story", "draft: true\n", "2026-11-19"),
  "content/exchanges/a-draft/mayors.jpg": "",
  "content/exchanges/a-day-ahead/index.mdx": story("A story of a day ahead", "", "2027-05-03"),
  "content/exchanges/a-day-ahead/mayors.jpg": "",
};
/** The day on which the sound content is looked at; the story of a day ahead appears half a year later. */
const TODAY = { SOURCE_DATE_EPOCH: String(Date.parse("2026-11-21") / 1000) };
const THAT_DAY = { SOURCE_DATE_EPOCH: String(Date.parse("2027-05-03") / 1000) };

let site: SmallSite;
beforeAll(async () => {
  site = await smallSite(WAITING);
});
afterAll(() => site.remove());

const build = (env: Record<string, string>) => {
  const { status, said } = site.run("astro", ["build"], env);
  expect(status, said).toBe(0);
};
const page = (address: string) => join(site.folder, "dist", address, "index.html");
const text = (address: string) => readFileSync(page(address), "utf8");
const robots = (address: string) => /<meta name="robots" content="([^"]*)"/.exec(text(address))?.[1];
const NAMED_IN = ["exchanges/index.html", "rss.xml", "feed.json", "sitemap-0.xml"];
/** The stories that a file of the built site names. */
const named = (file: string) => [
  ...new Set(
    readFileSync(join(site.folder, "dist", file), "utf8").match(/toledo-toledo|a-draft|a-day-ahead/g),
  ),
];

test("a draft and a story of a day ahead pass the content check", () => {
  const { status, said } = site.run("node", ["scripts/check-content.ts"], TODAY);
  expect(said).toMatch(/^Content is sound: .* 3 exchanges/);
  expect(status).toBe(0);
});

describe("the published site", () => {
  beforeAll(() => build(TODAY));

  test.each(["exchanges/a-draft", "exchanges/a-day-ahead"])("has no page /%s/", (address) => {
    expect(existsSync(page(address))).toBe(false);
    expect(existsSync(page("exchanges/toledo-toledo"))).toBe(true);
  });

  test.each(NAMED_IN)("does not name them in %s", (file) => {
    expect(named(file)).toEqual(["toledo-toledo"]);
  });

  test("can be found by search engines", () => {
    expect(robots("")).toBe(undefined);
  });
});

test("the published site has a story when its day has come, and no draft", () => {
  build(THAT_DAY);
  expect(existsSync(page("exchanges/a-day-ahead"))).toBe(true);
  expect(text("exchanges/a-day-ahead").includes("Appears on")).toBe(false);
  expect(existsSync(page("exchanges/a-draft"))).toBe(false);
});

describe("a preview", () => {
  beforeAll(() => build({ ...TODAY, PREVIEW: "1" }));

  test.each([
    ["exchanges/a-draft", "Draft, not published"],
    ["exchanges/a-day-ahead", "Appears on May 3, 2027"],
  ])("has the page /%s/ and says why it waits", (address, why) => {
    expect(text(address).includes(why)).toBe(true);
    expect(text("exchanges").includes(why)).toBe(true);
    expect(text(address).includes("First published")).toBe(false);
  });

  test.each(["", "exchanges/a-draft", "exchanges/toledo-toledo", "about"])(
    "says so on the page /%s/ and keeps it from search engines",
    (address) => {
      expect(text(address).includes("This is not the published site.")).toBe(true);
      expect(robots(address)).toBe("noindex");
    },
  );
});

test("a setting that is neither on nor off stops the build with a sentence", () => {
  const { status, said } = site.run("astro", ["build"], { PREVIEW: "perhaps" });
  expect(said).toContain('PREVIEW is "perhaps". Write 1 to switch it on, 0 for off');
  expect(status).not.toBe(0);
});
