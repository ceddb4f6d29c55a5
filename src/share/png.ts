import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

/*
 * Pictures of flat colors as PNG with a palette: a quarter of the bytes that a rasterizer writes in full color.
 * Format: W3C, Portable Network Graphics Specification (Third Edition), sections 5, 10 and 11.
 */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MAX_COLORS = 64;
const compress = promisify(deflate);

/** An opaque picture, row by row from the top: red, green, blue and alpha of each pixel, one byte each. */
export type Raster = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** Returns a picture as a PNG file of its 256 most frequent colors; others are drawn in the nearest of these. */
export async function encodePng({ width, height, pixels }: Raster): Promise<Buffer> {
  const colors = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { palette, indexOf } = choosePalette(colors);
  const rows = Buffer.alloc(height * (width + 1)); // each row begins with its filter: none
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = indexOf(colors[y * width + x] ?? 0);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, palette, the one compression and filtering there is, not interlaced
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", await compress(rows, { level: 8 })),
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
    if (end + 4 > file.length || file.readUInt32BE(end) !== crc32(file.subarray(at + 4, end))) return undefined;
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

/** Red, green and blue of a pixel read as a number on a little-endian machine. */
const channels = (color: number): [number, number, number] => [
  color & 255,
  (color >>> 8) & 255,
  (color >>> 16) & 255,
];

function choosePalette(colors: Uint32Array): { palette: number[]; indexOf: (color: number) => number } {
  const counts = countColors(colors);
  const palette = [...counts.keys()]
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b)
    .slice(0, MAX_COLORS);
  const known = new Map(palette.map((color, i) => [color, i]));
  let last = { color: palette[0] ?? 0, index: 0 };
  const indexOf = (color: number): number => {
    if (color !== last.color) {
      const index = known.get(color) ?? nearest(palette, color);
      known.set(color, index);
      last = { color, index };
    }
    return last.index;
  };
  return { palette, indexOf };
}

/** Counts run by run: in a picture of flat colors most pixels are like the one before. */
function countColors(colors: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let i = 1; i <= colors.length; i += 1) {
    const color = colors[start] ?? 0;
    if (colors[i] === color) continue;
    counts.set(color, (counts.get(color) ?? 0) + i - start);
    start = i;
  }
  return counts;
}

function nearest(palette: readonly number[], color: number): number {
  const [r, g, b] = channels(color);
  let best = { index: 0, distance: Infinity };
  palette.forEach((candidate, index) => {
    const [pr, pg, pb] = channels(candidate);
    const distance = (r - pr) ** 2 + (g - pg) ** 2 + (b - pb) ** 2;
    if (distance < best.distance) best = { index, distance };
  });
  return best.index;
}
