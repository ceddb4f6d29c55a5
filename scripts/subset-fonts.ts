/*
 * Cuts the heading face down to what headings use, so that it can be preloaded: basic Latin with the accents of
 * Western Europe, weight 600, every optical size. Writes src/fonts/fraunces-headings.woff2.
 * Cuts it also for share pictures, which are drawn from static fonts: all Latin letters at the largest optical size,
 * whose hairlines headings have, too. Writes src/fonts/fraunces-display-*.woff.
 * Run `npm run fonts` after updating @fontsource-variable/fraunces.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

const source = (script: string) =>
  readFileSync(`node_modules/@fontsource-variable/fraunces/files/fraunces-${script}-opsz-normal.woff2`);
const TARGET = "src/fonts/fraunces-headings.woff2";

const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const CHARACTERS = range(0x20, 0x7e) + range(0xa0, 0xff) + "–—‘’“”…•′″→←↑↓−";

mkdirSync("src/fonts", { recursive: true });
const font = await subsetFont(source("latin"), CHARACTERS, {
  targetFormat: "woff2",
  variationAxes: { wght: 600 },
});
writeFileSync(TARGET, font);
console.log(`${TARGET}: ${font.length} bytes`);

const DISPLAY = {
  latin: CHARACTERS,
  "latin-ext": range(0x100, 0x24f) + range(0x1e00, 0x1eff),
  vietnamese: range(0x1ea0, 0x1ef9),
};
for (const [script, characters] of Object.entries(DISPLAY)) {
  const file = `src/fonts/fraunces-display-${script}.woff`;
  const cut = await subsetFont(source(script), characters, {
    targetFormat: "woff",
    variationAxes: { wght: 600, opsz: 144 },
  });
  writeFileSync(file, cut);
  console.log(`${file}: ${cut.length} bytes`);
}
