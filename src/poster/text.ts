import { INKS } from "../picture/day-inks.ts";

/** How a line of text is set. */
export type Setting = {
  /** Units. */
  readonly size: number;
  readonly face?: "title" | "text" | "bold";
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
  /** A halo of paper, so that a name can be read over lines. */
  readonly halo?: string;
};

/** Width of an average letter of the text face, as a share of its size. */
const LETTER = 0.53;

/** The second name is the one that stands in the cut file, by which resvg finds it. */
const FACES = {
  title: `font-family="Fraunces, Georgia, serif" font-weight="600"`,
  text: `font-family="Public Sans, Public Sans Thin, sans-serif" font-weight="400"`,
  bold: `font-family="Public Sans, Public Sans Thin, sans-serif" font-weight="600"`,
};

/** Returns text that may stand in SVG. */
export const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Returns one line of text with its baseline at y, in units. */
export function textAt(x: number, y: number, text: string, setting: Setting): string {
  const { size, face = "text", fill = INKS.ink, anchor = "start", halo } = setting;
  const aside = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  const stroke = halo
    ? ` stroke="${halo}" stroke-width="${size / 4}" stroke-linejoin="round" paint-order="stroke"`
    : "";
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" ${FACES[face]} fill="${fill}"${aside}${stroke}>${escapeText(text)}</text>`;
}

/** Breaks text into lines of at most `width` units, as far as the width of an average letter tells. */
export function breakLines(text: string, size: number, width: number): string[] {
  const room = width / (size * LETTER);
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Returns the size at which one line of text takes at most `width` units: the one given, or a smaller one. */
export const fittedSize = (text: string, size: number, width: number): number =>
  Math.min(size, Math.floor((10 * width) / (text.length * LETTER)) / 10);

/** Returns a paragraph from the baseline of its first line, with `leading` units between the lines. */
export const paragraphAt = (
  x: number,
  y: number,
  text: string,
  width: number,
  setting: Setting & { leading: number },
): string =>
  breakLines(text, setting.size, width)
    .map((line, i) => textAt(x, y + i * setting.leading, line, setting))
    .join("");

const round = (value: number) => Math.round(value * 10) / 10;
