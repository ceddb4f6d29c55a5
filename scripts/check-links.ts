/*
 * Calls on the outside addresses of the content, an eighth of them each week, and reports those that readers would miss.
 * Ends well whatever it finds. `npm run check:links [-- --all] [--minutes 20] [--again FILE] [--out FILE]`
 * --again names an earlier report, whose addresses are called on too. FILE of --out gets the report in Markdown.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { parseTable, TABLES } from "../src/atlas/content.ts";
import { keysOf } from "../src/atlas/keys-of.ts";
import { readDocuments } from "../src/gate/documents.ts";
import { site } from "../src/site.ts";
import { callOn } from "../src/upkeep/call-on.ts";
import { callOnHosts } from "../src/upkeep/call-on-hosts.ts";
import { linkReport, reportedAddresses } from "../src/upkeep/link-report.ts";
import { outsideLinks } from "../src/upkeep/outside-links.ts";
import { weeklyShare, weekOf } from "../src/upkeep/weekly-share.ts";
import { lineLink } from "./line-link.ts";
import { readFolder } from "./read-folder.ts";

const { values } = parseArgs({
  options: {
    all: { type: "boolean", default: false },
    minutes: { type: "string", default: "20" },
    again: { type: "string" },
    out: { type: "string" },
    pause: { type: "string", default: "2" },
  },
});

const content = readFolder("content", process.cwd());
const tables = keysOf(TABLES).map(
  (name) => [name, parseTable(name, content.get(TABLES[name].file) ?? new Uint8Array())] as const,
);
const links = outsideLinks(tables, readDocuments(content));
const asked = new Set(values.all ? links.keys() : weeklyShare(links.keys(), weekOf(new Date())));
const earlier =
  values.again && existsSync(values.again) ? reportedAddresses(readFileSync(values.again, "utf8")) : [];
for (const address of earlier) if (links.has(address)) asked.add(address);

const end = Date.now() + Number(values.minutes) * 60_000;
const pause = Number(values.pause) * 1000;
const manners = {
  agent: `Mozilla/5.0 (compatible; link check of ${site.name}; +${site.repository ?? site.url})`,
  patience: 20_000,
  pause,
};
const found = await callOnHosts([...asked], {
  callOn: (address) => callOn(address, manners),
  pause: () => wait(pause),
  hasTime: () => Date.now() < end,
  hosts: 6,
});

const { markdown, count } = linkReport(links, [...asked], found, lineLink);
console.log(markdown);
if (values.out) writeFileSync(values.out, count > 0 ? markdown : "");
