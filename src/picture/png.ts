import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

/*
 * Pictures of flat colors as PNG with a palette: a quarter of the bytes that a rasterizer writes in full color.
 * Format: W3C, Portable Network Graphics Specification (Third Edition), sections 5, 10 and 11.
 */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Colors of a palette are at least so far apart: a small sign in its own ink counts for more than shades of another. */
const APART = 12;
const compress = promisify(deflate);

/** An opaque picture, row by row from the top: red, green, blue and alpha of each pixel, one byte each. */
export type Raster = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/**
 * Returns a picture as a PNG file of its most frequent colors that differ; others are drawn in the nearest of these.
 * @param most how many colors it may have, 256 at the most
 */
export async function encodePng(
  { width, height, pixels }: Raster,
  most: number,
): Promise<Buffer<ArrayBuffer>> {
  const { colors, counts, indices } = listColors(pixels);
  const palette = choosePalette(colors, counts, most).map(channels);
  const places = Uint8Array.from(colors, (color) => nearest(palette, channels(color)));
  const rows = Buffer.alloc(height * (width + 1)); // each row begins with its filter: none
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = places[indices[y * width + x] ?? 0] ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, palette, the one compression and filtering there is, not interlaced
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", await compress(rows, { level: 7 })), // 9 takes ten times as long and saves a twentieth
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/**
 * Returns width and height of a PNG file in pixels, or undefined if it is not one from its first byte to its last: cut
 * short, or changed where the check sums of its parts tell.
 */
export function pngSize(file: Buffer): { width: number; height: number } | undefined {
  if (!file.subarray(0, 8).equals(SIGNATURE)) return undefined;
  let at = 8;
  let type = "";
  while (at + 12 <= file.length && type !== "IEND") {
    const end = at + 8 + file.readUInt32BE(at);
    type = file.toString("latin1", at + 4, at + 8);
    if (end + 4 > file.length || file.readUInt32BE(end) !== crc32(file.subarray(at + 4, end)))
      return undefined;
    at = end + 4;
  }
  if (type !== "IEND" || at !== file.length) return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

type Color = readonly [red: number, green: number, blue: number];

/** The channels of a pixel read as a number on a little-endian machine. */
const channels = (color: number): Color => [color & 255, (color >>> 8) & 255, (color >>> 16) & 255];

/** Lists the colors of a picture with their counts, and for each pixel its color's place in the list. */
function listColors(pixels: Uint8Array): { colors: number[]; counts: number[]; indices: Uint32Array } {
  const read = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const indices = new Uint32Array(read.length);
  const known = new Map<number, number>();
  const counts: number[] = [];
  // Most pixels are like the one before: looked up only where they differ.
  let [last, index] = [-1, 0];
  for (let i = 0; i < read.length; i += 1) {
    const color = read[i] ?? 0;
    if (color !== last) {
      last = color;
      index = known.get(color) ?? known.size;
      if (index === known.size) known.set(color, index);
    }
    counts[index] = (counts[index] ?? 0) + 1;
    indices[i] = index;
  }
  return { colors: [...known.keys()], counts, indices };
}

/** Chooses the most frequent colors of those that the eye can tell apart. */
function choosePalette(colors: readonly number[], counts: readonly number[], most: number): number[] {
  const frequent = colors
    .map((color, i) => ({ color, count: counts[i] ?? 0 }))
    .sort((a, b) => b.count - a.count || a.color - b.color);
  const palette: number[] = [];
  for (const { color } of frequent) {
    if (palette.length === most) break;
    const isNew = palette.every((chosen) => distance(channels(chosen), channels(color)) >= APART);
    if (isNew) palette.push(color);
  }
  return palette;
}

const distance = ([r, g, b]: Color, [r2, g2, b2]: Color): number => Math.hypot(r - r2, g - g2, b - b2);

function nearest(palette: readonly Color[], color: Color): number {
  let [best, least] = [0, Infinity];
  palette.forEach((candidate, i) => {
    const away = distance(candidate, color);
    if (away < least) [best, least] = [i, away];
  });
  return best;
}
