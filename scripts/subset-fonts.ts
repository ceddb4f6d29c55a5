/*
 * Cuts faces down to what the site uses, from the packages of fontsource:
 * - the heading face, so that it can be preloaded: weight 600, every optical size;
 * - three faces of the poster, each at one weight and size, as files that can be put into a drawing and read by resvg.
 * All hold basic Latin with the accents of Western Europe.
 * Run `npm run fonts` after updating @fontsource-variable/fraunces or @fontsource-variable/public-sans.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { CHARACTERS, POSTER_FACES } from "../src/poster/faces.ts";

const FRAUNCES = "node_modules/@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2";
const PUBLIC_SANS = "node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2";

const [title, text, bold] = POSTER_FACES;
const CUTS = [
  {
    source: FRAUNCES,
    target: "src/fonts/fraunces-headings.woff2",
    format: "woff2",
    axes: { wght: 600 },
  },
  { source: FRAUNCES, target: title.file, format: "truetype", axes: { wght: 600, opsz: 144 } },
  { source: PUBLIC_SANS, target: text.file, format: "truetype", axes: { wght: 400 } },
  { source: PUBLIC_SANS, target: bold.file, format: "truetype", axes: { wght: 600 } },
] as const;

mkdirSync("src/fonts", { recursive: true });
for (const { source, target, format, axes } of CUTS) {
  const font = await subsetFont(readFileSync(source), CHARACTERS, {
    targetFormat: format,
    variationAxes: axes,
  });
  writeFileSync(target, font);
  console.log(`${target}: ${font.length} bytes`);
}
