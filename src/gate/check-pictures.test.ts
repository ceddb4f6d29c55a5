import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { checkPictures } from "./check-pictures.ts";
import {
  AT_LONDON,
  frames,
  movingPng,
  noise,
  plain,
  pngThatClaims,
  XMP_AT_LONDON,
} from "./picture-bytes.fixture.ts";

const FOLDER = "content/exchanges/toledo-toledo";
const text = (words: string) => new TextEncoder().encode(words);

/** Checks one picture that its text shows, and returns what is found as one sentence each. */
async function told(name: string, bytes: Uint8Array | string): Promise<string[]> {
  const files = new Map([
    [`${FOLDER}/index.mdx`, text(`![Two mayors at a table](./${name})`)],
    [`${FOLDER}/${name}`, typeof bytes === "string" ? text(bytes) : bytes],
  ]);
  return (await checkPictures(files)).map((found) => `${found.kind}: ${found.what}. ${found.mend}`);
}

const svg = (attributes: string, body = '<path d="M0 0h9v9z"/>') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${body}</svg>`;
const cut = (bytes: Buffer) => bytes.subarray(0, Math.round(bytes.length / 2));

describe("a file is refused, with how to mend it, if it is", () => {
  test.each<[string, string, () => Promise<Uint8Array | string> | string, RegExp]>([
    ["empty", "a.jpg", () => "", /^picture-empty: .*empty file/],
    ["no picture", "a.jpg", () => "just words", /^picture-unknown: .*holds no picture/],
    [
      "a web page",
      "a.png",
      () => "<!-- x --><!DOCTYPE html><p>",
      /^picture-type: .*web page file.*from there/,
    ],
    ["a GIF that moves", "a.gif", () => frames().gif().toBuffer(), /^picture-type: .*GIF.*one frame.*PNG/],
    ["a GIF by another name", "a.jpg", () => plain().gif().toBuffer(), /^picture-type: .*GIF/],
    ["a TIFF", "a.tif", () => plain().tiff().toBuffer(), /^picture-type: .*TIFF.*as JPEG/],
    ["an AVIF", "a.avif", () => plain(64, 64).avif().toBuffer(), /^picture-type: .*AVIF.*JPEG or PNG/],
    ["a HEIC", "a.heic", () => "\0\0\0\x18ftypheic\0\0\0\0", /^picture-type: .*HEIC.*as JPEG/],
    ["a BMP", "a.bmp", () => "BMxxxx\0\0\0\0xxxx", /^picture-type: .*BMP.*as PNG/],
    ["a Photoshop file", "a.psd", () => "8BPS\0\x01", /^picture-type: .*Photoshop.*JPEG or PNG/],
    ["a JPEG XL", "a.jxl", () => "\0\0\0\x0cJXL \r\n", /^picture-type: .*JPEG XL.*as JPEG/],
    ["a video", "a.mp4", () => "\0\0\0\x18ftypisom", /^picture-type: .*video.*one frame/],
    ["a PDF", "a.png", () => "%PDF-1.7\n", /^picture-type: .*PDF.*as PNG/],
    ["a ZIP", "a.jpg", () => "PK\x03\x04", /^picture-type: .*ZIP.*Unpack/],
    ["a PNG named .jpg", "a.jpg", () => plain().png().toBuffer(), /^picture-ending: .*PNG.*ends in \.png/],
    ["a JPEG named .heic", "a.heic", () => plain().jpeg().toBuffer(), /^picture-ending: .*ends in \.jpg/],
    [
      "named in capitals",
      "IMG 2034.JPG",
      () => plain().jpeg().toBuffer(),
      /^picture-name: .*"img-2034\.jpg"/,
    ],
    ["a PNG that moves", "a.png", movingPng, /^picture-moving: .*one frame/],
    ["a WebP that moves", "a.webp", () => frames().webp().toBuffer(), /^picture-moving: /],
    ["of one pixel", "a.png", () => plain(1, 1).png().toBuffer(), /^picture-small: .*1 by 1 pixels.*960/],
    ["too small", "a.jpg", () => plain(959, 700).jpeg().toBuffer(), /^picture-small: .*959 by 700/],
    ["too large", "a.jpg", () => plain(8001, 4001).jpeg().toBuffer(), /^picture-large: .*8,001 by 4,001/],
    ["a claim of memory", "a.png", () => pngThatClaims(2e9, 2e9), /^picture-large: .*2,000,000,000/],
    ["too wide", "a.jpg", () => plain(3100, 1000).jpeg().toBuffer(), /^picture-shape: .*too wide/],
    ["too high", "a.jpg", () => plain(1000, 2100).jpeg().toBuffer(), /^picture-shape: .*too high/],
    [
      "too heavy",
      "a.png",
      () => noise(2400, 1800).png().toBuffer(),
      /^picture-heavy: .*MB; the most is 10 MB/,
    ],
    ["a JPEG cut short", "a.jpg", async () => cut(await noise().jpeg().toBuffer()), /^picture-broken: /],
    ["a PNG cut short", "a.png", async () => cut(await noise().png().toBuffer()), /^picture-broken: /],
    ["a WebP cut short", "a.webp", async () => cut(await noise().webp().toBuffer()), /^picture-broken: /],
    [
      "the head of a JPEG",
      "a.jpg",
      async () => (await plain().jpeg().toBuffer()).subarray(0, 9),
      /^picture-broken: /,
    ],
    ["less than it claims", "a.png", () => pngThatClaims(1200, 800), /^picture-broken: /],
    [
      "a PNG on its side",
      "a.png",
      () => plain().withMetadata({ orientation: 6 }).png().toBuffer(),
      /^picture-turned: /,
    ],
    [
      "from a known place",
      "a.jpg",
      () => plain().withExif(AT_LONDON).jpeg().toBuffer(),
      /^picture-place: .*clean:picture -- content\//,
    ],
    [
      "a PNG from a known place",
      "a.png",
      () => plain().withExif(AT_LONDON).png().toBuffer(),
      /^picture-place: /,
    ],
    [
      "a WebP from a known place",
      "a.webp",
      () => plain().withExif(AT_LONDON).webp().toBuffer(),
      /^picture-place: /,
    ],
    [
      "from a place in XMP",
      "a.jpg",
      () => plain().withXmp(XMP_AT_LONDON).jpeg().toBuffer(),
      /^picture-place: /,
    ],
    ["a drawing not closed", "a.svg", () => svg('viewBox="0 0 9 9"', "<g>"), /^drawing-broken: /],
    [
      "a drawing in a page",
      "a.svg",
      () => `<?xml version="1.0"?><x>${svg('viewBox="0 0 9 9"')}</x>`,
      /^drawing-broken: /,
    ],
    ["a drawing without measures", "a.svg", () => svg('width="100%"'), /^drawing-size: /],
    ["a drawing with commas", "a.svg", () => svg('viewBox="0,0,9,9"'), /^drawing-size: /],
    ["a strip of a drawing", "a.svg", () => svg('viewBox="0 0 90 9"'), /^picture-shape: .*too wide/],
  ])("%s", async (_title, name, make, words) => {
    expect(await told(name, await make())).toEqual([expect.stringMatching(words)]);
  });

  test("shown nowhere", async () => {
    const files = new Map([
      [`${FOLDER}/index.mdx`, text("![Two mayors at a table](./other.jpg)")],
      [`${FOLDER}/mayors.jpg`, await plain().jpeg().toBuffer()],
    ]);
    expect(await checkPictures(files)).toMatchObject([
      { file: `${FOLDER}/mayors.jpg`, line: 1, column: 1, kind: "picture-unused" },
    ]);
  });
});

test("all that is wrong with a picture is told at once", async () => {
  const bytes = await plain(700, 300).withExif(AT_LONDON).png().toBuffer();
  expect((await told("Beach.jpg", bytes)).map((line) => line.split(":")[0])).toEqual([
    "picture-name",
    "picture-ending",
    "picture-small",
    "picture-place",
  ]);
});

describe("a picture passes if it is", () => {
  test.each<[string, string, () => Promise<Uint8Array> | string]>([
    ["a JPEG", "a.jpg", () => plain().jpeg().toBuffer()],
    ["a JPEG in steps", "a.jpeg", () => noise().jpeg({ progressive: true }).toBuffer()],
    ["a JPEG for print", "a.jpg", () => plain().toColourspace("cmyk").jpeg().toBuffer()],
    ["a JPEG on its side", "a.jpg", () => plain().withMetadata({ orientation: 6 }).jpeg().toBuffer()],
    ["a PNG", "a.png", () => plain().png().toBuffer()],
    ["a PNG of 16 bits", "a.png", () => plain().toColourspace("rgb16").png().toBuffer()],
    ["a PNG one can see through", "a.png", () => plain().ensureAlpha(0.5).png().toBuffer()],
    ["a WebP", "a.webp", () => plain().webp().toBuffer()],
    [
      "a JPEG whose camera is known",
      "a.jpg",
      () => plain().withExif({ IFD0: AT_LONDON.IFD0 }).jpeg().toBuffer(),
    ],
    ["a drawing", "a.svg", () => svg('viewBox="0 0 960 540"')],
  ])("%s", async (_title, name, make) => {
    expect(await told(name, await make())).toEqual([]);
  });
});

test("what lies elsewhere, and what a system left, is not looked at", async () => {
  const files = new Map([
    ["content/pages/a.jpg", text("")],
    [`${FOLDER}/.a.jpg`, text("")],
    [`${FOLDER}/sub/a.jpg`, text("")],
  ]);
  expect(await checkPictures(files)).toEqual([]);
});

test("whatever bytes a picture has, it is refused in words or the build can read it", async () => {
  const good = await Promise.all([
    noise(960, 700).jpeg().withExif(AT_LONDON).toBuffer(),
    noise(960, 700).png().toBuffer(),
    noise(960, 700).webp().toBuffer(),
  ]);
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    byte: fc.nat(255),
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...good), fc.array(change, { maxLength: 4 }), async (whole, changes) => {
      const bytes = Buffer.from(whole);
      // The first thousand bytes hold what a decoder believes.
      for (const { at, byte } of changes) bytes[Math.floor(at * 1000)] = byte;
      const name = whole === good[0] ? "a.jpg" : whole === good[1] ? "a.png" : "a.webp";
      const found = await told(name, bytes);
      if (found.length > 0) return;
      const built = await sharp(bytes, { failOn: "none", pages: -1 }).rotate().resize(360).webp().toBuffer();
      expect((await sharp(built).metadata()).exif).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});
