import { REGIONS } from "../atlas/vocabulary.ts";
import { formatNumber } from "../atlas/words.ts";
import { site } from "../site.ts";
import { fitName, wrapLines } from "./break-lines.ts";
import type { NameCard, PairCard, ShareCard } from "./card.ts";
import { drawLens } from "./draw-lens.ts";
import { type Inks, inksOn, PAPER, REGION_INKS } from "./inks.ts";
import { type Face, letter, measure, place } from "./lettering.ts";

/** Size of a share picture in pixels: what the large cards of social networks ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** The column of words, in units: it ends at the globe. */
const LEFT = 68;
const COLUMN = 490;

/** Words stand between the wordmark and the lower margin. */
const TOP = 92;
const BOTTOM = HEIGHT - 44;

/** Draws a card as an SVG document whose text is outlines: it looks the same everywhere and needs no font. */
export async function drawCard(card: ShareCard): Promise<string> {
  const inks = inksOn(card.ground);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<path d="M0 0h${WIDTH}v${HEIGHT}H0z" fill="${inks.ground}"/>`,
    drawLens(card.routes, inks),
    await drawWordmark(inks),
    await drawRows(card.kind === "name" ? await nameRows(card, inks) : await pairRows(card, inks)),
    "</svg>",
  ].join("");
}

async function drawWordmark({ text, accent }: Inks): Promise<string> {
  return [
    `<g transform="translate(${LEFT} 46)">`,
    `<path d="M7 16C12 2 32 2 37 16" fill="none" stroke="${accent}" stroke-width="3.2"/>`,
    `<path d="M1 16a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0zm31 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z" fill="${text}"/>`,
    "</g>",
    place(await letter(site.name, "heading"), LEFT + 56, 45, 25, text),
  ].join("");
}

/** What stands in the column, one below the other: its height in units, and how it is drawn at its top. */
type Row = { readonly height: number; readonly draw: (y: number) => string | Promise<string> };

/** Sets rows in the middle of the space for words, or from its top if they fill it. */
async function drawRows(rows: readonly Row[]): Promise<string> {
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  let y = Math.round(Math.max(TOP, (TOP + BOTTOM - height) / 2));
  const drawn: string[] = [];
  for (const row of rows) {
    drawn.push(await row.draw(y));
    y += row.height;
  }
  return drawn.join("");
}

const gap = (height: number): Row => ({ height, draw: () => "" });

const textRow = (text: string, face: Face, size: number, height: number, color: string, x = LEFT): Row => ({
  height,
  draw: async (y) => place(await letter(text, face), x, y, size, color),
});

/** A text on as few rows as the column takes. */
async function wrappedRows(
  text: string,
  face: Face,
  size: number,
  height: number,
  color: string,
): Promise<Row[]> {
  const lines = wrapLines(text, COLUMN / size, await measure(text, face));
  return lines.map((line) => textRow(line, face, size, height, color));
}

async function nameRows({ name, within, line, arms }: NameCard, { text, muted }: Inks): Promise<Row[]> {
  const { size, lines } = fitName(name, COLUMN, await measure(name, "display"));
  return [
    ...lines.map((words) => textRow(words, "display", size, size * 0.96, text)),
    gap(size * 0.16),
    ...(within ? [textRow(within, "text", 34, 44, muted)] : []),
    gap(14),
    ...(await wrappedRows(line, "text", 28, 38, text)),
    ...(arms.length > 0 ? [gap(18), postRow(arms)] : []),
  ];
}

const ARM = { height: 40, step: 45, size: 23, tip: 20 } as const;

/** The post of the site, planted below the card, with an arm for each region. */
const postRow = (arms: NameCard["arms"]): Row => ({
  height: 12 + arms.length * ARM.step,
  draw: async (top) => {
    const drawn = arms.map(async ({ region, count }, i) => {
      const words = await letter(`${formatNumber(count)} ${REGIONS[region]}`, "text");
      const y = top + 12 + i * ARM.step;
      const end = Math.round(LEFT + 52 + words.width * ARM.size);
      const tip = `l${ARM.tip} ${ARM.height / 2}l-${ARM.tip} ${ARM.height / 2}`;
      return [
        `<path d="M${LEFT} ${y}H${end}${tip}H${LEFT}z" fill="${REGION_INKS[region]}"/>`,
        `<circle cx="${LEFT + 18}" cy="${y + ARM.height / 2}" r="4" fill="${PAPER["on-region"]}"/>`,
        place(words, LEFT + 40, y + 8, ARM.size, PAPER["on-region"]),
      ].join("");
    });
    const post = `<path d="M${LEFT + 12} ${top}h12V${HEIGHT}h-12z" fill="${PAPER.ink}"/>`;
    return post + (await Promise.all(drawn)).join("");
  },
});

async function pairRows({ names, distance, bearing, more, title }: PairCard, { text }: Inks): Promise<Row[]> {
  const [us, partner] = names;
  const { width: usWidth } = await letter(us, "display");
  const { width: partnerWidth } = await letter(partner, "display");
  const least = pairSize(Math.max(usWidth, partnerWidth));
  const nameRow = (name: string, width: number) => {
    const size = least < EVEN_FROM ? Math.min(pairSize(width), least * 1.5) : least;
    return textRow(name, "display", size, size * 1.16, text);
  };
  const arrow = "M10 1l7 8h-4v10H7V9H3z";
  const turn = `scale(1.5) rotate(${Math.round(bearing)} 10 10)`;
  return [
    nameRow(us, usWidth),
    {
      height: 0,
      draw: (y) => `<path transform="translate(${LEFT} ${y}) ${turn}" d="${arrow}" fill="${text}"/>`,
    },
    textRow(distance, "text", 28, 40, text, LEFT + 46),
    nameRow(partner, partnerWidth),
    ...(more ? await wrappedRows(more, "text", 28, 36, text) : []),
    gap(20),
    ...(await wrappedRows(title, "display", 42, 48, text)),
  ];
}

/** Both names of a pair are of one size, in units; below this the shorter one is up to half larger than the longer. */
const EVEN_FROM = 80;

/** Size in units of a name of a pair, by its width in em. */
const pairSize = (width: number): number => Math.min(124, COLUMN / width);
