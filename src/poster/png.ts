import { crc32, deflateSync } from "node:zlib";

/** Bytes of a pixel: red, green, blue. */
const PIXEL = 3;

/** Steps between the values of a channel: nobody sees the rest on ink over paper, and the file halves. */
const STEP = 4;

/**
 * Writes opaque pixels as a PNG picture, smaller than resvg does: without transparency, and each channel in steps that
 * are counted from the paper, so that paper keeps its color.
 * Format: W3C, Portable Network Graphics (Third Edition), 2025.
 * @param rgba four bytes a pixel, row by row
 * @param paper red, green and blue of the ground, 0 to 255
 */
export function encodePng(
  rgba: Uint8Array,
  width: number,
  height: number,
  paper: readonly [number, number, number],
): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8); // eight bits a channel, no transparency
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk("IHDR", header),
      chunk("IDAT", deflateSync(filterRows(rgba, width, height, paper), { level: 9 })),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Writes each row as differences from the pixel before or above, whichever Paeth's rule foretells better. */
function filterRows(rgba: Uint8Array, width: number, height: number, paper: readonly number[]): Buffer {
  const stride = width * PIXEL;
  const rows = Buffer.alloc(height * (stride + 1));
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const row = new Uint8Array(stride);
    for (let x = 0; x < width; x += 1)
      for (const [channel, ground] of paper.entries())
        row[x * PIXEL + channel] = inSteps(rgba[(y * width + x) * 4 + channel] ?? 0, ground);
    const start = y * (stride + 1);
    rows[start] = 4;
    for (let i = 0; i < stride; i += 1) {
      const [left, up, corner] = [row[i - PIXEL] ?? 0, above[i] ?? 0, above[i - PIXEL] ?? 0];
      rows[start + 1 + i] = (row[i] ?? 0) - paeth(left, up, corner);
    }
    above = row;
  }
  return rows;
}

function inSteps(value: number, ground: number): number {
  const stepped = ground + STEP * Math.round((value - ground) / STEP);
  return Math.min(255, Math.max(0, stepped));
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
