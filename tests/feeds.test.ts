import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readTable } from "../src/atlas/content.ts";
import { pairId } from "../src/atlas/pair-id.ts";
import { site } from "../src/site.ts";
import { openBrowser } from "./browser.ts";
import { builtFiles, builtPages, readBuilt } from "./built-site.ts";
import { shortList } from "./short-list.ts";

const origin = inject("origin");
const browser = await openBrowser();
const tab = await browser.newPage();
afterAll(() => browser.close());

type Entry = Readonly<Record<string, string>>;

/** Returns the text of each child of each element of one name in an XML document; throws if it is not well-formed. */
function entries(xml: string, name: string): Promise<Entry[]> {
  return tab.evaluate(
    ([text, tag]) => {
      const parsed = new DOMParser().parseFromString(text, "application/xml");
      const fault = parsed.querySelector("parsererror");
      if (fault) throw new Error(fault.textContent);
      return Array.from(parsed.getElementsByTagName(tag), (entry) =>
        Object.fromEntries(Array.from(entry.children, ({ tagName, textContent }) => [tagName, textContent])),
      );
    },
    [xml, name] as const,
  );
}

/** What a reader makes of HTML: its text without blanks, and what must not be in a feed. */
type Read = {
  readonly text: string;
  readonly attributes: readonly string[];
  readonly elements: readonly string[];
  readonly addresses: readonly string[];
};

/** Reads HTML as a browser does; with a selector, only the parts of it that match. */
function readHtml(html: string, selector = "body"): Promise<Read> {
  return tab.evaluate(
    ([text, parts]) => {
      const found = [...new DOMParser().parseFromString(text, "text/html").querySelectorAll(parts)];
      const wordsOf = (part: Element) => {
        const read = part.cloneNode(true) as Element;
        for (const script of read.querySelectorAll("script")) script.remove();
        return read.textContent;
      };
      const elements = found.flatMap((part) => [...part.querySelectorAll("*")]);
      return {
        text: found.map(wordsOf).join("").replace(/\s/g, ""),
        attributes: elements.flatMap((element) => element.getAttributeNames()),
        elements: elements.map(({ localName }) => localName),
        addresses: elements.flatMap(
          (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? [],
        ),
      };
    },
    [html, selector] as const,
  );
}

const exchanges = builtPages().filter(({ path }) => /^\/exchanges\/[^/]+\/$/.test(path));
const whole = (path: string) => new URL(path, site.url).href;
const filesNamed = (name: string) => builtFiles().filter((file) => file.endsWith(`/${name}`));

describe("the feed", () => {
  let items: Entry[] = [];
  beforeAll(async () => {
    items = await entries(readBuilt("/rss.xml"), "item");
  });

  test("has one entry for each exchange", () => {
    expect(exchanges).toHaveLength(readdirSync("content/exchanges").length);
    expect(items.map(({ link }) => link).sort()).toEqual(exchanges.map(({ path }) => whole(path)).sort());
  });

  test("gives each entry a title, a description and a day that is past", () => {
    for (const { title, description, pubDate } of items) {
      expect(title).toBeTruthy();
      expect(description?.length).toBeGreaterThan(50);
      expect(Date.parse(pubDate ?? ""), `${title ?? ""}: ${pubDate ?? ""}`).toBeGreaterThan(
        Date.parse("2020-01-01"),
      );
    }
  });

  test("carries the whole text of each exchange, what is not known of it and every source", async () => {
    for (const { path, html } of exchanges) {
      const entry = items.find(({ link }) => link === whole(path));
      const content = await readHtml(entry?.["content:encoded"] ?? "");
      const story = await readHtml(html, ".story");
      expect(story.text.length).toBeGreaterThan(1000);
      expect(content.text, path).toContain(story.text);
      expect(content.text, path).toContain((await readHtml(html, "ol.sources")).text);
      const sources = [...html.matchAll(/<li id="(source-[^"]+)"/g)].map(([, id]) => id);
      expect(sources.length).toBeGreaterThan(1);
      const cited = story.addresses.filter((address) => address.startsWith("#"));
      expect(cited.length, path).toBeGreaterThan(1);
      expect(content.addresses, path).toEqual(expect.arrayContaining(cited.map((id) => whole(path) + id)));
    }
  });

  test("holds plain HTML: no class, style or script, no drawing, and whole addresses only", async () => {
    for (const { link, "content:encoded": html = "" } of items) {
      const { attributes, elements, addresses } = await readHtml(html);
      expect(
        attributes.filter((name) => !/^(href|src|alt|width|height|lang|scope)$/.test(name)),
        link,
      ).toEqual([]);
      expect(
        elements.filter((name) => /^(script|style|svg|button|span|link)$/.test(name)),
        link,
      ).toEqual([]);
      expect(
        addresses.filter((address) => !/^https?:\/\//.test(address)),
        link,
      ).toEqual([]);
    }
  });
});

type JsonFeed = Readonly<Record<string, unknown>> & {
  readonly items: readonly Readonly<Record<string, string>>[];
};
const jsonFeed = (file: string) => JSON.parse(readBuilt(file)) as JsonFeed;

describe("the feeds of all exchanges and of each theme", () => {
  const THEME = /^\/exchanges\/theme\/([^/]+)\//;

  test("are there as RSS and as JSON Feed, for the themes that have an exchange", () => {
    const told = new Set(
      exchanges.map(
        ({ path }) => /^theme: *(.+)$/m.exec(readFileSync(`content${path}index.mdx`, "utf8"))?.[1],
      ),
    );
    const themed = (name: string) => filesNamed(name).flatMap((file) => THEME.exec(file)?.[1] ?? []);
    expect(themed("rss.xml")).toEqual([...told].sort());
    expect(themed("feed.json")).toEqual([...told].sort());
  });

  test("hold every exchange twice: among all, and under its theme", () => {
    for (const name of ["rss.xml", "feed.json"]) {
      const found = filesNamed(name).flatMap((file) =>
        exchanges.filter(
          ({ path }) =>
            readBuilt(file).includes(`>${whole(path)}</link>`) ||
            readBuilt(file).includes(`"id":"${whole(path)}"`),
        ),
      );
      expect(found.map(({ path }) => path).sort(), name).toEqual(
        exchanges.flatMap(({ path }) => [path, path]).sort(),
      );
    }
  });

  test.each(filesNamed("rss.xml"))("%s names itself and its language", async (file) => {
    const [channel] = await entries(readBuilt(file), "channel");
    expect(channel).toMatchObject({ language: site.locale.toLowerCase() });
    expect(channel?.["title"]).toContain(site.name);
    expect(readBuilt(file)).toContain(`<atom:link href="${whole(file)}" rel="self"`);
  });

  test.each(filesNamed("feed.json"))("%s is a JSON Feed 1.1 that says the same as RSS", async (file) => {
    const feed = jsonFeed(file);
    const items = await entries(readBuilt(file.replace("feed.json", "rss.xml")), "item");
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: expect.stringContaining(site.name),
      feed_url: whole(file),
      language: site.locale,
    });
    expect(feed).not.toHaveProperty("authors");
    expect(
      feed.items.map(({ id, title, summary, content_html }) => [id, title, summary, content_html]),
    ).toEqual(
      items.map((item) => [item["link"], item["title"], item["description"], item["content:encoded"]]),
    );
    for (const { url, date_published, date_modified } of feed.items) {
      const days = [date_published, date_modified].map((day) => Date.parse(day ?? ""));
      expect(
        days.every((day) => day > Date.parse("2020-01-01")),
        url,
      ).toBe(true);
    }
  });

  test("are named in the head of every page", () => {
    const heads = builtPages().filter(({ html }) =>
      ["/rss.xml", "/feed.json"].some((feed) => !html.includes(`href="${feed}"`)),
    );
    expect(shortList(heads.map(({ path }) => path))).toEqual([]);
  });
});

describe("the calendars", () => {
  const CALENDARS = filesNamed("calendar.ics");
  const eventsOf = (file: string) =>
    readBuilt(file)
      .replaceAll("\r\n ", "")
      .split("BEGIN:VEVENT")
      .slice(1)
      .map((event) => event.split("\r\n"));
  const property = (event: readonly string[], name: string) =>
    event.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1));

  test.each(CALENDARS)("%s has lines of 75 octets at most, each with CR and LF at its end", (file) => {
    const text = readBuilt(file);
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")).toBe(true);
    expect(text.endsWith("\r\nEND:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n\uFFFD]/);
    const long = text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75);
    expect(shortList(long)).toEqual([]);
  });

  test.each(CALENDARS)("%s gives each event an id of its own, a stamp, a whole day and its rule", (file) => {
    const events = eventsOf(file);
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) {
      for (const name of ["UID", "DTSTAMP", "DTSTART;VALUE=DATE", "RRULE", "SUMMARY", "DESCRIPTION", "URL"])
        expect(property(event, name), `${name} of ${event.join(" ")}`).toHaveLength(1);
      expect(property(event, "DTSTAMP")).toEqual([`${site.compiled.replaceAll("-", "")}T000000Z`]);
    }
    const ids = events.flatMap((event) => property(event, "UID"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("hold the same anniversaries by state as all together", () => {
    const idsOf = (file: string) => eventsOf(file).flatMap((event) => property(event, "UID"));
    const states = CALENDARS.filter((file) => file !== "/calendar.ics");
    expect(idsOf("/calendar.ics").length).toBeGreaterThan(200);
    expect(states.flatMap(idsOf).sort()).toEqual(idsOf("/calendar.ics").sort());
  });

  test("give each day as a page of evidence.csv gives it, and none that has ended", () => {
    const told = new Set(
      readTable("evidence").rows.map(
        ({ value }) => `${pairId(value)} ${value.date?.replaceAll("-", "") ?? ""}`,
      ),
    );
    const past = new Set(
      readTable("partnerships")
        .rows.filter(({ value }) => value.status === "ended" || value.status === "suspended")
        .map(({ value }) => pairId(value)),
    );
    const faults = eventsOf("/calendar.ics").flatMap((event) => {
      const id = property(event, "UID")[0]?.split("@")[0] ?? "";
      const day = property(event, "DTSTART;VALUE=DATE")[0] ?? "";
      return told.has(`${id} ${day}`) && !past.has(id) ? [] : [`${id} ${day}`];
    });
    expect(shortList(faults)).toEqual([]);
  });

  test("are linked from the pages of the states that have one, with their number of dates", () => {
    const linked = builtPages().flatMap(({ path, html }) => {
      const [, href, count] =
        /<a href="(\/states\/[a-z]+\/calendar\.ics)"[^>]*>[^<]*\((\d+) dates?\)/.exec(html) ?? [];
      return href && path.startsWith("/states/") ? [[href, path, Number(count)]] : [];
    });
    expect(linked.sort()).toEqual(
      CALENDARS.filter((file) => file !== "/calendar.ics").map((file) => [
        file,
        file.replace("calendar.ics", ""),
        eventsOf(file).length,
      ]),
    );
  });
});

describe("the sitemap", () => {
  test("lists every page that may be found, and no other, each with its day", async () => {
    const maps = (await entries(readBuilt("/sitemap-index.xml"), "sitemap")).map(
      ({ loc }) => new URL(loc ?? "").pathname,
    );
    const listed = (await Promise.all(maps.map((map) => entries(readBuilt(map), "url")))).flat();
    const indexed = builtPages().filter(({ html }) => !/<meta name="robots" content="noindex"/.test(html));
    expect(listed.map(({ loc }) => loc).sort()).toEqual(
      indexed.map(({ path }) => new URL(path, site.url).href).sort(),
    );
    expect(listed.filter(({ lastmod }) => Number.isNaN(Date.parse(lastmod ?? "")))).toEqual([]);
  });

  test("is named in robots.txt, which lets everyone in", () => {
    expect(readBuilt("/robots.txt")).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${site.url.replace(/\/$/, "")}/sitemap-index.xml\n`,
    );
  });
});

test("the manifest names the site and its icon", () => {
  expect(JSON.parse(readBuilt("/manifest.webmanifest"))).toMatchObject({
    name: site.name,
    lang: site.locale,
    start_url: "/",
    icons: [{ type: "image/svg+xml" }],
  });
});

describe("the server", () => {
  test.each([
    ["/", "text/html"],
    ["/favicon.svg", "image/svg+xml"],
    ["/world.svg", "image/svg+xml"],
    ["/rss.xml", "xml"],
    ["/feed.json", "application/json"],
    ["/calendar.ics", "text/calendar"],
    ["/manifest.webmanifest", "application/manifest+json"],
    ["/robots.txt", "text/plain"],
  ])("gives %s as %s", async (path, type) => {
    const response = await fetch(origin + path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain(type);
    expect((await response.text()).length).toBeGreaterThan(0);
  });

  test("answers an unknown address with the page that says so, and status 404", async () => {
    const response = await fetch(`${origin}/no/such/page/`);
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(text).toBe(readBuilt("/404.html"));
    expect(text).toContain('action="/search/"');
  });
});
