import { readFileSync } from "node:fs";
import { undocumented } from "../atlas/growth.ts";
import type { Poster } from "../atlas/poster.ts";
import { formatNumber } from "../atlas/words.ts";
import { INKS } from "../picture/day-inks.ts";
import { type Area, drawGrowth, drawRanks, drawRegion } from "./blocks.ts";
import { POSTER_FACES } from "./faces.ts";
import { drawPlate, type PlateMatter } from "./plate.ts";
import { breakLines, escapeText, paragraphAt, textAt } from "./text.ts";

/** Units across and down: between the shapes of A3 and of Letter, so that either holds it with little left over. */
export const POSTER_WIDTH = 1680;
export const POSTER_HEIGHT = 1250;

/** Smallest distance of matter from the left and right edges. */
const MARGIN = 66;
const INNER = POSTER_WIDTH - 2 * MARGIN;

/** The sentences: between their columns, and lines between title and plate. */
const COLUMN_GAP = 48;
const SENTENCE_LINES = 4;

const PLATE_TOP = 257;
const PLATE_WIDTH = 1340;
const STRIP_TOP = 928;

/** Widths of the four blocks of regions, as wide as their names ask. */
const REGION_WIDTHS = [152, 168, 152, 214];
const GUTTER = 28;

/** What the poster is headed with. */
export const POSTER_TITLE = "The sister cities of the United States";

/** What the file says of itself where the tables cannot: when they were compiled, and where they stand. */
export type Imprint = { readonly compiled: string; readonly address: string };

/**
 * Draws the poster as a file that needs nothing else: faces are in it, colors are those of paper.
 * @returns the SVG document; the same input gives the same bytes
 */
export function drawPoster(poster: Poster, matter: PlateMatter, imprint: Imprint): string {
  const [where, when, extremes] = poster.sentences;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${POSTER_WIDTH} ${POSTER_HEIGHT}" width="${POSTER_WIDTH}" height="${POSTER_HEIGHT}" role="img" aria-labelledby="title sentences">
<title id="title">${escapeText(POSTER_TITLE)}</title>
<desc id="sentences">${escapeText([where, when, extremes].join(" "))}</desc>
<style>${POSTER_FACES.map(fontFace).join("")}</style>
<rect width="${POSTER_WIDTH}" height="${POSTER_HEIGHT}" fill="${INKS.bg}"/>
${drawFrame()}
<g id="heading">${textAt(POSTER_WIDTH / 2, 122, POSTER_TITLE, { size: 88, face: "title", anchor: "middle" })}</g>
<g id="says">${drawSentences([where, when, extremes])}</g>
${drawPlate(matter, (POSTER_WIDTH - PLATE_WIDTH) / 2, PLATE_TOP, PLATE_WIDTH)}
${drawCorners(poster)}
${drawStrip(poster)}
${drawImprint(imprint)}
</svg>
`;
}

/** A neat line with a hairline inside it, as around the plates of an atlas. */
function drawFrame(): string {
  const line = (inset: number, weight: number, ink: string) =>
    `<rect x="${inset}" y="${inset}" width="${POSTER_WIDTH - 2 * inset}" height="${POSTER_HEIGHT - 2 * inset}" fill="none" stroke="${ink}" stroke-width="${weight}"/>`;
  return line(24, 2.5, INKS.ink) + line(32, 1, INKS.line);
}

/** Sets the sentences in columns, a little smaller if one of them would run into the plate. */
function drawSentences(sentences: readonly string[]): string {
  const width = (INNER - 2 * COLUMN_GAP) / sentences.length;
  const isRoomy = (size: number) =>
    sentences.every((sentence) => breakLines(sentence, size, width).length <= SENTENCE_LINES);
  const size = [19, 18, 17, 16].find(isRoomy) ?? 15;
  return sentences
    .map((sentence, i) =>
      paragraphAt(MARGIN + i * (width + COLUMN_GAP), 167, sentence, width, { size, leading: 25 }),
    )
    .join("");
}

/** The large figures stand where the round world leaves the corners of the plate free. */
function drawCorners({ partnerships, communities, countries, growth }: Poster): string {
  const figure = (right: boolean, y: number, value: number, words: string) => {
    const [x, anchor] = right ? [POSTER_WIDTH - MARGIN, "end" as const] : [MARGIN, "start" as const];
    return (
      textAt(x, y, formatNumber(value), { size: 74, face: "title", anchor }) +
      textAt(x, y + 26, words, { size: 17, fill: INKS.muted, anchor })
    );
  };
  return `<g id="figures">${figure(false, 346, partnerships, "known partnerships")}
${figure(true, 346, communities, "US communities")}
${figure(false, 868, countries, "countries and territories")}
${figure(true, 868, undocumented(growth), "without a documented year")}</g>`;
}

function drawStrip(poster: Poster): string {
  let x = MARGIN;
  const next = (width: number): Area => {
    const area = { x, y: STRIP_TOP, width };
    x += width + GUTTER;
    return area;
  };
  return [
    ...poster.regions.map((region, i) => drawRegion(region, next(REGION_WIDTHS[i] ?? 0))),
    drawGrowth(poster.growth, next(316)),
    drawRanks(poster.oldest, poster.longest, next(POSTER_WIDTH - MARGIN - x)),
  ].join("\n");
}

function drawImprint({ compiled, address }: Imprint): string {
  const size = 13;
  const says = `Each line is the shortest way between two partners, in the ink of the partner’s region; darker means more lines. Compiled ${compiled} from public lists and pages; not complete; a list does not prove that a partnership is active. Equal Earth projection, tilted to 24° N, 93° W. Land Natural Earth (visionscarto), places GeoNames. Free to print and share: CC BY 4.0.`;
  return `<g id="imprint">${paragraphAt(MARGIN, POSTER_HEIGHT - 66, says, INNER - 190, { size, leading: 18, fill: INKS.muted })}
${textAt(POSTER_WIDTH - MARGIN, POSTER_HEIGHT - 48, address, { size, face: "bold", anchor: "end" })}</g>`;
}

function fontFace({ family, weight, file }: (typeof POSTER_FACES)[number]): string {
  const bytes = readFileSync(file).toString("base64");
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${bytes}) format("truetype")}`;
}
