import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { encodePng } from "./png.ts";

const PAPER = [246, 241, 231] as const;

/** Reads back what encodePng wrote: rows of red, green, blue, filtered by Paeth's rule. */
function decode(png: Uint8Array, width: number, height: number): number[][] {
  const bytes = Buffer.from(png);
  const start = bytes.indexOf("IDAT") + 4;
  const rows = inflateSync(bytes.subarray(start, start + bytes.readUInt32BE(start - 8)));
  const stride = width * 3;
  const pixels = new Uint8Array(stride * height);
  const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (pixels[y * stride + x] ?? 0));
  for (let y = 0; y < height; y += 1) {
    expect(rows[y * (stride + 1)]).toBe(4);
    for (let x = 0; x < stride; x += 1) {
      const [a, b, c] = [at(x - 3, y), at(x, y - 1), at(x - 3, y - 1)];
      const nearest = [a, b, c].toSorted((p, q) => Math.abs(a + b - c - p) - Math.abs(a + b - c - q))[0] ?? 0;
      pixels[y * stride + x] = (rows[y * (stride + 1) + 1 + x] ?? 0) + nearest;
    }
  }
  return Array.from({ length: width * height }, (_, i) => [...pixels.subarray(3 * i, 3 * i + 3)]);
}

it("writes a picture that reads back as it was, paper exactly and other colors within two steps of 255", () => {
  const colors = [[...PAPER], [18, 52, 59], [178, 58, 26], [...PAPER], [255, 255, 255], [0, 0, 0]];
  const rgba = Uint8Array.from(colors.flatMap((color) => [...color, 255]));
  const read = decode(encodePng(rgba, 3, 2, PAPER), 3, 2);
  expect(read).toHaveLength(colors.length);
  expect(read[0]).toEqual([...PAPER]);
  expect(read[3]).toEqual([...PAPER]);
  for (const [i, color] of colors.entries())
    for (const [channel, value] of color.entries())
      expect(Math.abs((read[i]?.[channel] ?? NaN) - value)).toBeLessThanOrEqual(2);
});
