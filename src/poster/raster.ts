import { renderAsync } from "@resvg/resvg-js";
import { encodePng } from "../picture/png.ts";
import { POSTER_FACES } from "./faces.ts";

/** Where thousands of fine lines cross, fewer would show. */
const COLORS = 256;

/**
 * Draws an SVG document of the poster's faces as a PNG picture of so many pixels across. No font of the machine is
 * used, so that every machine draws the same picture.
 */
export async function rasterize(svg: string, width: number): Promise<Buffer<ArrayBuffer>> {
  const picture = await renderAsync(svg, {
    fitTo: { mode: "width", value: width },
    font: {
      fontFiles: POSTER_FACES.map(({ file }) => file),
      loadSystemFonts: false,
      defaultFontFamily: "Fraunces",
    },
  });
  return encodePng(picture, COLORS);
}
