import { Resvg } from "@resvg/resvg-js";
import { POSTER_FACES } from "./faces.ts";
import { INKS } from "./inks.ts";
import { encodePng } from "./png.ts";

/**
 * Draws an SVG document of the poster's faces as a PNG picture of so many pixels across. No font of the machine is
 * used, so that every machine draws the same picture.
 */
export function rasterize(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const picture = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: {
      fontFiles: POSTER_FACES.map(({ file }) => file),
      loadSystemFonts: false,
      defaultFontFamily: "Fraunces",
    },
  }).render();
  return encodePng(picture.pixels, picture.width, picture.height, channels(INKS.bg));
}

/** Returns red, green and blue of a color like "#f6f1e7", 0 to 255. */
function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
