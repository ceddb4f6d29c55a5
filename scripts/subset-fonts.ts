/*
 * Cuts the heading face down to what headings use, so that it can be preloaded: basic Latin with the accents of
 * Western Europe, weight 600, every optical size. Writes src/fonts/fraunces-headings.woff2.
 * Run `npm run fonts` after updating @fontsource-variable/fraunces.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

const SOURCE = "node_modules/@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2";
const TARGET = "src/fonts/fraunces-headings.woff2";

const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const CHARACTERS = range(0x20, 0x7e) + range(0xa0, 0xff) + "–—‘’“”…•′″→←↑↓−";

mkdirSync("src/fonts", { recursive: true });
const font = await subsetFont(readFileSync(SOURCE), CHARACTERS, {
  targetFormat: "woff2",
  variationAxes: { wght: 600 },
});
writeFileSync(TARGET, font);
console.log(`${TARGET}: ${font.length} bytes`);
