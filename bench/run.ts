/*
 * Measures the map of the built site beside the same partnerships drawn the usual ways, and writes RESULTS.md:
 * `npm run bench`. RUNS=1 makes it short; ONLY="d3 SVG" takes one way beside the site.
 */
import { existsSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../tests/browser.ts";
import { bundlePages } from "./bundle.ts";
import { readAtlas } from "../src/atlas/table-atlas.ts";
import { exportData, placesInOrder } from "./export.ts";
import { conditions } from "./conditions.ts";
import { type Load, measureLoad } from "./measure/load.ts";
import { measureUse, type Use } from "./measure/use.ts";
import { type Measured, resultTables, verdicts } from "./report.ts";
import { serveFolder } from "./server.ts";
import { site } from "./ways/site.ts";
import { usualWays } from "./ways/usual.ts";

/** Chosen so that no other dot lies within 2.5 pixels and none under a panel or a button; Honolulu has most partners. */
const CHOSEN = [
  "us-ak-fairbanks",
  "us-hi-honolulu",
  "us-nv-las-vegas",
  "us-nm-albuquerque",
  "is-reykjavik",
  "us-ks-wichita",
  "us-la-new-orleans",
  "pe-cusco",
  "us-ak-anchorage",
  "es-toledo",
];

/** WebGL by processor where there is no graphics card, and nothing else drawn by one: all ways stand on the same ground. */
const SOFTWARE = [
  "--disable-gpu",
  "--disable-gpu-rasterization",
  "--disable-accelerated-2d-canvas",
  "--enable-unsafe-swiftshader",
];

const runs = Number(process.env["RUNS"] ?? 5);
const only = process.env["ONLY"];
const folder = process.env["SITE"] ?? "dist";
if (!existsSync(`${folder}/map/index.html`))
  throw new Error("There is no built site. Run `npm run build` first.");

const atlas = readAtlas();
const places = CHOSEN.map((id) => {
  const place = atlas.places.get(id);
  if (!place) throw new Error(`places.csv does not list ${id}`);
  return place;
});
bundlePages("bench/dist");
exportData("bench/dist/data", atlas);

const servers = [serveFolder(folder), serveFolder("bench/dist")];
const [siteOrigin = "", pagesOrigin = ""] = await Promise.all(
  servers.map(async (server) => {
    await once(server.listen(0), "listening");
    return `http://localhost:${(server.address() as AddressInfo).port}`;
  }),
);
const { path, args } = await findBrowser();
const open = () => chromium.launch({ executablePath: path, args: [...new Set([...args, ...SOFTWARE])] });
let browser = await open();

const ways = [site, ...usualWays(placesInOrder(atlas)).filter(({ name }) => !only || name === only)];
const results = ways.map((way) => ({ way, loads: Array.of<Load>(), uses: Array.of<Use>() }));
// The first round warms the server and the disk, and is thrown away. Runs are interleaved, so that a busy minute meets all.
for (let run = 0; run <= runs; run += 1) {
  for (const { way, loads, uses } of results) {
    const origin = way.site ? siteOrigin : pagesOrigin;
    const load = await lasting((browser) => measureLoad(browser, way, origin));
    if (run === 0) continue;
    const use = await lasting((browser) => measureUse(browser, way, origin, places));
    loads.push(load);
    uses.push(use);
    console.log(
      `run ${run}, ${way.name}: ${load.visibleMs.toFixed(0)} ms, INP ${use.inpMs} ms, ${use.framesPerSecond.toFixed(0)} frames/s`,
    );
  }
}
const version = browser.version();
await browser.close();
for (const server of servers) server.close();

const measured: Measured[] = results.map(({ way: { name }, loads, uses }) => ({ name, loads, uses }));
const report = `# Results

${conditions()}

Chromium ${version} without a graphics card (WebGL by SwiftShader, on the processor), window of 1280 by 900 pixels,
processor slowed four times, 1.6 Mbit/s, 150 ms. Medians of ${runs}, runs interleaved, each with an empty cache.

${resultTables(measured)}

## Against the aims

${verdicts(measured)}

What the columns mean, and what they leave out, is in [README.md](README.md).
`;
console.log(`\n${report}`);
if (!only) writeFileSync("bench/RESULTS.md", report);

/** Measures once more in a new browser if the old one has died, which must not end a run of half an hour. */
async function lasting<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
  try {
    return await measure(browser);
  } catch (error) {
    if (browser.isConnected()) throw error;
    console.error("The browser ended by itself; once more in a new one.");
    browser = await open();
    return measure(browser);
  }
}
