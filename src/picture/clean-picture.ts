import sharp from "sharp";

/** Pixels along the longer side of a cleaned picture: twice what the column of a story needs on a sharp screen. */
const MOST_PIXELS = 2400;
const JPEG_QUALITY = 88;

/** A picture made fit for the site. */
export type CleanPicture = {
  readonly bytes: Buffer;
  /** How its name ends: "jpg". */
  readonly ending: "jpg" | "png" | "webp";
  /** Pixels across and down. */
  readonly width: number;
  readonly height: number;
};

/**
 * Returns a picture as JPEG, PNG or WebP that stands upright, has at most 2,400 pixels along a side, and says nothing of
 * place, time, device or owner. What moves becomes its first frame. Throws if the bytes hold no picture that can be read.
 */
export async function cleanPicture(original: Uint8Array): Promise<CleanPicture> {
  const picture = sharp(original, { failOn: "error" });
  const { format } = await picture.metadata();
  picture
    .autoOrient()
    .resize(MOST_PIXELS, MOST_PIXELS, { fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb");
  const ending = format === "png" || format === "gif" ? "png" : format === "webp" ? "webp" : "jpg";
  const made =
    ending === "png"
      ? picture.png({ compressionLevel: 9 })
      : ending === "webp"
        ? picture.webp({ quality: JPEG_QUALITY })
        : picture.jpeg({ quality: JPEG_QUALITY, mozjpeg: true });
  const { data, info } = await made.toBuffer({ resolveWithObject: true });
  return { bytes: data, ending, width: info.width, height: info.height };
}
