/*
 * Draws the pictures for those who share a page, one for each card that the built site lists. Pictures are kept between
 * builds under a name made from all that goes into them, so that only those are drawn anew whose card has changed.
 */
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { encodePng, pngSize } from "../src/picture/png.ts";
import type { ShareCard } from "../src/share/card.ts";
import { drawCard } from "../src/share/draw-card.ts";
import { HEIGHT, WIDTH } from "../src/share/rows.ts";

const CARDS = "dist/share/cards.json";
const CACHE = ".cache/share";

/** Code, letters and colors that every picture depends on; and package.json, which names its libraries exactly. */
const SOURCES = [
  "src/share",
  "src/picture",
  "src/map",
  "src/fonts",
  "src/atlas/vocabulary.ts",
  "src/site.ts",
  "package.json",
];

/** Flat inks need no more, and a picture stays small. */
const COLORS = 64;

/** Pictures in work at once: while threads turn some into pixels and pack them, the next one is drawn. */
const AT_ONCE = 4;

const started = performance.now();
const cards = JSON.parse(readFileSync(CARDS, "utf8")) as ShareCard[];
const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object };
const version = hash([
  ...SOURCES.flatMap(filesOf).map((file) => readFileSync(file)),
  JSON.stringify(dependencies),
]);
mkdirSync(CACHE, { recursive: true });

const kept = new Set<string>();
const waiting = [...cards];
let drawn = 0;
await Promise.all(Array.from({ length: AT_ONCE }, work));
for (const file of readdirSync(CACHE)) if (!kept.has(file)) rmSync(join(CACHE, file));
rmSync(CARDS);

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Share images: ${cards.length}, of which ${drawn} were drawn anew, in ${seconds} s.`);

async function work(): Promise<void> {
  for (let card = waiting.shift(); card; card = waiting.shift()) await provide(card);
}

/** Puts the picture of a card into the built site, from the cache if a whole one is there. */
async function provide(card: ShareCard): Promise<void> {
  const file = `${hash([version, JSON.stringify(card)])}.png`;
  const cached = join(CACHE, file);
  kept.add(file);
  if (!isWhole(cached)) {
    // Moved into place when it is whole, so that a build that is stopped leaves no half picture.
    writeFileSync(`${cached}.part`, await draw(card));
    renameSync(`${cached}.part`, cached);
    drawn += 1;
  }
  const target = `dist/share/${card.id}.png`;
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(cached, target);
}

async function draw(card: ShareCard): Promise<Buffer> {
  const { pixels } = await renderAsync(await drawCard(card), { font: { loadSystemFonts: false } });
  return encodePng({ width: WIDTH, height: HEIGHT, pixels }, COLORS);
}

function isWhole(file: string): boolean {
  const size = existsSync(file) ? pngSize(readFileSync(file)) : undefined;
  return size?.width === WIDTH && size.height === HEIGHT;
}

/** The files of a folder in a fixed order, but for tests; or the file itself. */
function filesOf(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  const isTest = (file: string) => /\.(test|fixture)\.ts$/.test(file);
  return readdirSync(path)
    .filter((file) => !isTest(file))
    .sort()
    .map((file) => join(path, file));
}

function hash(parts: readonly (string | Buffer)[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part).update("\0");
  return sum.digest("hex").slice(0, 32);
}
