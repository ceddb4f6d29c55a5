import { wrapLines } from "./break-lines.ts";
import { drawLettering, type Face, letter, measure } from "./lettering.ts";

/** Size of a share picture in pixels: what the large cards of social networks ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** The column of words, in units of a pixel: it ends at the globe. */
export const LEFT = 68;
export const COLUMN = 490;

/** Words stand between the wordmark and the lower margin. */
const TOP = 92;
const BOTTOM = HEIGHT - 44;

/** What stands in the column, one below the other: its height in units, and how it is drawn at its top. */
export type Row = { readonly height: number; readonly draw: (y: number) => string | Promise<string> };

/** Sets rows in the middle of the space for words, or from its top if they fill it. */
export async function drawRows(rows: readonly Row[]): Promise<string> {
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  let y = Math.round(Math.max(TOP, (TOP + BOTTOM - height) / 2));
  const drawn: string[] = [];
  for (const row of rows) {
    drawn.push(await row.draw(y));
    y += row.height;
  }
  return drawn.join("");
}

/** Returns an empty row. */
export const gap = (height: number): Row => ({ height, draw: () => "" });

/** Returns a line of text; `size` is its em, `height` the way to the next row. */
export const textRow = (
  text: string,
  face: Face,
  size: number,
  height: number,
  color: string,
  x = LEFT,
): Row => ({
  height,
  draw: async (y) => drawLettering(await letter(text, face), x, y, size, color),
});

/** Returns a text on as few rows as the column takes. */
export async function wrappedRows(
  text: string,
  face: Face,
  size: number,
  height: number,
  color: string,
): Promise<Row[]> {
  const lines = wrapLines(text, COLUMN / size, await measure(text, face));
  return lines.map((line) => textRow(line, face, size, height, color));
}
