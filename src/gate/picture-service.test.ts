import service from "astro/assets/services/sharp";
import sharp from "sharp";
import { expect, test } from "vitest";
import { AT_LONDON, plain, XMP_AT_LONDON } from "./picture-bytes.fixture.ts";

test.each(["avif", "webp", "jpg"])(
  "%s from the build's own service is upright and says nothing of the place",
  async (format) => {
    const photograph = await plain(1600, 1200)
      .withExif(AT_LONDON)
      .withXmp(XMP_AT_LONDON)
      .withIccProfile("p3")
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(photograph).metadata()).exif).toBeDefined();
    const transform = { src: "beach.jpg", format, width: 608, height: 811 };
    const config = { service: { entrypoint: "", config: {} } };
    const { data } = await service.transform(photograph, transform, config as never, console);
    const { width, height, exif, xmp, icc, iptc, orientation, space } = await sharp(data).metadata();
    expect([width, height, space]).toEqual([608, 811, "srgb"]);
    expect({ exif, xmp, icc, iptc, orientation }).toEqual({});
    expect(Buffer.from(data).includes("Canary")).toBe(false);
  },
);
