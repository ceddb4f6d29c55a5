import sharp from "sharp";
import { expect, test } from "vitest";
import { AT_LONDON, frames, noise, plain, XMP_AT_LONDON } from "../gate/picture-bytes.fixture.ts";
import { cleanPicture } from "./clean-picture.ts";

test.each(["jpeg", "png", "webp"] as const)(
  "a %s keeps its type and says nothing of its place",
  async (format) => {
    const original = await plain().withExif(AT_LONDON).withXmp(XMP_AT_LONDON).toFormat(format).toBuffer();
    const { bytes, ending } = await cleanPicture(original);
    const metadata = await sharp(bytes).metadata();
    expect([metadata.format, ending]).toEqual([format, format === "jpeg" ? "jpg" : format]);
    expect([metadata.exif, metadata.xmp, metadata.icc, metadata.iptc]).toEqual(Array(4).fill(undefined));
    expect(bytes.includes("Canary")).toBe(false);
  },
);

test("a picture on its side is turned, and a large one made smaller", async () => {
  const original = await noise(3000, 2000).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const { bytes, width, height } = await cleanPicture(original);
  expect([width, height]).toEqual([1600, 2400]);
  expect((await sharp(bytes).metadata()).orientation).toBeUndefined();
});

test("a small picture stays as small as it is", async () => {
  expect(await cleanPicture(await plain(960, 700).jpeg().toBuffer())).toMatchObject({
    width: 960,
    height: 700,
  });
});

test("a picture for print takes the colors of screens", async () => {
  const original = await plain().toColourspace("cmyk").jpeg().toBuffer();
  const { bytes } = await cleanPicture(original);
  const { space, channels } = await sharp(bytes).metadata();
  expect([space, channels]).toEqual(["srgb", 3]);
});

test.each([
  ["a TIFF", () => plain().tiff().toBuffer(), "jpg", 800],
  ["an AVIF", () => plain().avif({ effort: 0 }).toBuffer(), "jpg", 800],
  ["a GIF that moves", () => frames().gif().toBuffer(), "png", 700],
])("%s becomes what pages can show", async (_title, make, ending, height) => {
  expect(await cleanPicture(await make())).toMatchObject({ ending, height });
});

test("what is no whole picture is refused", async () => {
  const jpeg = await noise().jpeg().toBuffer();
  for (const bad of [Buffer.from("words"), Buffer.alloc(0), jpeg.subarray(0, jpeg.length / 2)])
    await expect(cleanPicture(bad)).rejects.toThrow();
});
