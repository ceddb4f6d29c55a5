import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

/** The usual ways, with the form of the land that each takes. */
export const USUAL_WAYS = { d3: "sheet", leaflet: "land", echarts: "land", maplibre: "land" } as const;

const HERE = import.meta.dirname;
const WORKER = `${HERE}/node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs`;

/** As MapLibre needs its worker before it draws anything, an expert has it fetched beside the page's own script. */
const PRELOAD_WORKER = '<link rel="preload" as="fetch" href="worker.js" crossorigin />';

/**
 * Bundles each page as an expert would publish it, tree-shaken and minified, into a folder. esbuild is called as a
 * program, because only bench/ has it.
 * @throws Error if the packages of bench/ are not installed, or a page cannot be bundled
 */
export function bundlePages(folder: string): void {
  const esbuild = `${HERE}/node_modules/.bin/esbuild`;
  if (!existsSync(esbuild))
    throw new Error("Run `npm ci` in bench/ first: it has the libraries to compare with.");
  const template = readFileSync(`${HERE}/pages/template.html`, "utf8");
  for (const [way, land] of Object.entries(USUAL_WAYS)) {
    const out = `${folder}/${way}`;
    mkdirSync(out, { recursive: true });
    const { status, stderr } = spawnSync(
      esbuild,
      [
        `${HERE}/pages/${way}/main.ts`,
        `--outdir=${out}`,
        "--bundle",
        "--minify",
        "--format=esm",
        "--target=chrome120",
        "--loader:.png=dataurl",
        "--legal-comments=none",
      ],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`${way}: ${stderr}`);
    writeFileSync(
      `${out}/index.html`,
      template
        .replaceAll("WAY", way)
        .replaceAll("LAND", land)
        .replace("WORKER", way === "maplibre" ? PRELOAD_WORKER : ""),
    );
  }
  copyFileSync(WORKER, `${folder}/maplibre/worker.js`);
}
