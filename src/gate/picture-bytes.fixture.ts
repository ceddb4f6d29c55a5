import { crc32 } from "node:zlib";
import sharp, { type Sharp } from "sharp";

/*
 * Real pictures for tests, made by the library that the build uses, and broken by hand.
 */

/** A picture of noise, which no format can make small; 1200 by 800 pixels unless told. */
export const noise = (width = 1200, height = 800): Sharp =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#888",
      noise: { type: "gaussian", mean: 128, sigma: 30 },
    },
  });

/** A picture of one color, which packs well. */
export const plain = (width = 1200, height = 800): Sharp =>
  sharp({ create: { width, height, channels: 3, background: "#b23a1a" } });

/** EXIF as a phone writes it, with the place. */
export const AT_LONDON = {
  IFD0: { Make: "Canary Cameras" },
  IFD3: {
    GPSLatitudeRef: "N",
    GPSLatitude: "51/1 30/1 0/1",
    GPSLongitudeRef: "W",
    GPSLongitude: "0/1 7/1 0/1",
  },
};

/** The place in XMP, where picture programs write it. */
export const XMP_AT_LONDON =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  '<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="51,30N"/></rdf:RDF></x:xmpmeta>';

/** A PNG of one pixel whose header claims other measures; the checksum of the header is right. */
export async function pngThatClaims(width: number, height: number): Promise<Buffer> {
  const png = await plain(1, 1).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/** A PNG that moves, by the chunk that says so; its only frame is the picture. */
export async function movingPng(): Promise<Buffer> {
  const png = await plain().png().toBuffer();
  const body = Buffer.concat([Buffer.from("acTL", "latin1"), Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

/** Two frames, one dark and one light, as sharp takes them for a GIF or WebP that moves. */
export const frames = (): Sharp => {
  const [width, pageHeight] = [1000, 700];
  const frame = (shade: number) => Buffer.alloc(width * pageHeight * 3, shade);
  return sharp(Buffer.concat([frame(60), frame(200)]), {
    raw: { width, height: 2 * pageHeight, channels: 3, pageHeight },
  });
};
