/*
 * Cuts faces down to what the site uses, from the packages of fontsource:
 * - the heading face, so that it can be preloaded: weight 600, every optical size, basic Latin with the accents of Western
 *   Europe;
 * - three faces of the poster with the same letters, each at one weight and size, as files that resvg reads;
 * - the display face of share pictures, which are drawn from static files: all Latin letters at the largest optical size.
 * Run `npm run fonts` after updating @fontsource-variable/fraunces or @fontsource-variable/public-sans.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { CHARACTERS, POSTER_FACES, range } from "../src/poster/faces.ts";

const fontsource = (face: string) => `node_modules/@fontsource-variable/${face}-normal.woff2`;

const FRAUNCES = fontsource("fraunces/files/fraunces-latin-opsz");
const PUBLIC_SANS = fontsource("public-sans/files/public-sans-latin-wght");
const DISPLAY = { wght: 600, opsz: 144 };
const [title, text, bold] = POSTER_FACES;

const CUTS = [
  {
    source: FRAUNCES,
    target: "src/fonts/fraunces-headings.woff2",
    format: "woff2",
    axes: { wght: 600 },
    letters: CHARACTERS,
  },
  { source: FRAUNCES, target: title.file, format: "truetype", axes: DISPLAY, letters: CHARACTERS },
  { source: PUBLIC_SANS, target: text.file, format: "truetype", axes: { wght: 400 }, letters: CHARACTERS },
  { source: PUBLIC_SANS, target: bold.file, format: "truetype", axes: { wght: 600 }, letters: CHARACTERS },
  ...[
    { script: "latin", letters: CHARACTERS },
    { script: "latin-ext", letters: range(0x100, 0x24f) + range(0x1e00, 0x1eff) },
    { script: "vietnamese", letters: range(0x1ea0, 0x1ef9) },
  ].map(({ script, letters }) => ({
    source: fontsource(`fraunces/files/fraunces-${script}-opsz`),
    target: `src/fonts/fraunces-display-${script}.woff`,
    format: "woff" as const,
    axes: DISPLAY,
    letters,
  })),
] as const;

mkdirSync("src/fonts", { recursive: true });
for (const { source, target, format, axes, letters } of CUTS) {
  const font = await subsetFont(readFileSync(source), letters, { targetFormat: format, variationAxes: axes });
  writeFileSync(target, font);
  console.log(`${target}: ${font.length} bytes`);
}
