import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { encodePng, pngSize } from "./png.ts";

const raster = (
  width: number,
  height: number,
  colorAt: (i: number) => readonly [number, number, number],
) => ({
  width,
  height,
  pixels: Uint8Array.from({ length: width * height * 4 }, (_, i) =>
    i % 4 === 3 ? 255 : (colorAt(Math.floor(i / 4))[i % 4] ?? 0),
  ),
});
const stripes = raster(3, 2, (i) => (i % 3 === 0 ? [178, 58, 26] : [246, 241, 231]));

/** Returns the red, green and blue of each pixel as they stand in a file. */
function decode(file: Buffer): number[][] {
  const part = (type: string) => {
    const at = file.indexOf(type, 0, "latin1");
    return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
  };
  const { width = 0 } = pngSize(file) ?? {};
  const palette = part("PLTE");
  return [...inflateSync(part("IDAT"))]
    .filter((_, i) => i % (width + 1) !== 0)
    .map((color) => [...palette.subarray(color * 3, color * 3 + 3)]);
}

describe("encodePng", () => {
  test("keeps size and every color of a picture of few", async () => {
    const file = await encodePng(stripes, 64);
    expect(pngSize(file)).toEqual({ width: 3, height: 2 });
    expect(decode(file)[0]).toEqual([178, 58, 26]);
    expect(decode(file)[5]).toEqual([246, 241, 231]);
  });

  test("draws rare colors of a picture of many in the nearest of the frequent ones", async () => {
    // Of 100 colors, each 13 steps from the next, the first 50 stand twice, the others once.
    const color = (i: number) => [(i % 10) * 13, Math.floor(i / 10) * 13, 200] as const;
    const found = decode(
      await encodePng(
        raster(150, 1, (i) => color(i % 100)),
        64,
      ),
    );
    expect(new Set(found.map(String)).size).toBe(64);
    expect(found.slice(0, 50)).toEqual(Array.from({ length: 50 }, (_, i) => [...color(i)]));
  });

  test("keeps a rare ink rather than a shade of a frequent one", async () => {
    const shades = (i: number) => [i % 250, i % 250, i % 250] as const;
    const found = decode(
      await encodePng(
        raster(1001, 1, (i) => (i === 1000 ? [178, 58, 26] : shades(i))),
        64,
      ),
    );
    expect(found[1000]).toEqual([178, 58, 26]);
  });

  test("writes the same bytes for the same picture", async () => {
    expect(await encodePng(stripes, 64)).toEqual(await encodePng(stripes, 64));
  });
});

describe("pngSize", () => {
  test("knows no size of a file that is cut short, changed, longer or none at all", async () => {
    const file = await encodePng(stripes, 64);
    const changed = Buffer.from(file);
    changed[60] = (changed[60] ?? 0) ^ 1;
    for (const bad of [
      file.subarray(0, -1),
      changed,
      Buffer.concat([file, file]),
      Buffer.from("GIF89a"),
      Buffer.alloc(0),
    ])
      expect(pngSize(bad)).toBeUndefined();
  });
});
