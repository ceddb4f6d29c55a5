/** Limits of a picture's file, told to editors in messages and in the guide. */
export const PICTURE_LIMITS = {
  /** Megabytes of a photograph. */
  megabytes: 10,
  /** Kilobytes of a drawing (SVG), which readers get as it is. */
  drawingKilobytes: 200,
  /** Pixels along the longer side: enough for the column of a story on a sharp screen. */
  leastPixels: 960,
  /** Pixels along either side: what fits into memory while it is made smaller. */
  mostPixels: 8000,
  /** How many times as wide as high, and as high as wide: more is a strip on a phone. */
  widest: 3,
  highest: 2,
  /** Letters of the words for those who cannot see it. */
  altLeast: 20,
  altMost: 250,
} as const;

/** The endings that a picture's name may have, by the type of its content. */
export const PICTURE_ENDINGS = {
  JPEG: ["jpg", "jpeg"],
  PNG: ["png"],
  WebP: ["webp"],
  SVG: ["svg"],
} as const satisfies Record<string, readonly string[]>;
export type PictureType = keyof typeof PICTURE_ENDINGS;

/** "JPEG, PNG, WebP or SVG" */
export const KNOWN_TYPES = Object.keys(PICTURE_ENDINGS)
  .join(", ")
  .replace(/, (\w+)$/, " or $1");
