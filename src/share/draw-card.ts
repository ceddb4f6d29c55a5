import { site } from "../site.ts";
import type { ShareCard } from "./card.ts";
import { drawLens } from "./draw-lens.ts";
import { type Inks, inksOn } from "./inks.ts";
import { drawLettering, letter } from "./lettering.ts";
import { nameRows } from "./name-rows.ts";
import { pairRows } from "./pair-rows.ts";
import { drawRows, HEIGHT, LEFT, WIDTH } from "./rows.ts";

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
    drawLettering(await letter(site.name, "heading"), LEFT + 56, 45, 25, text),
  ].join("");
}
