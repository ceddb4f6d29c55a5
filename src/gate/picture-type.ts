import type { PictureType } from "./picture-limits.ts";

/** What a file is by its first bytes, whatever its name says. */
export type FoundType = PictureType | ForeignType;
type ForeignType = keyof typeof FOREIGN;

/** What often comes in place of a picture that the site can show, and how to make one of it. */
export const FOREIGN = {
  GIF: "Save one frame of it as PNG.",
  HEIC: "Export it as JPEG, or send it to yourself by mail from the phone, which turns it into JPEG.",
  AVIF: "Save it as JPEG or PNG. The site makes AVIF of it itself.",
  TIFF: "Open it in a picture program and export it as JPEG.",
  BMP: "Open it in a picture program and export it as PNG.",
  Photoshop: "Export it as JPEG or PNG.",
  "JPEG XL": "Open it in a picture program and export it as JPEG.",
  PDF: "Export the page as PNG, or take the picture from where the document got it.",
  video: "Save one frame of it as JPEG.",
  ZIP: "Unpack it and add the picture that is in it.",
  "web page": "Open the picture in a tab of its own, save it from there and add that file.",
} as const;

/** Bytes that a type begins with, as Latin letters; a dot stands for any byte. */
const BEGINNINGS: readonly (readonly [type: FoundType, pattern: RegExp])[] = [
  ["JPEG", /^\xff\xd8\xff/],
  ["PNG", /^\x89PNG\r\n\x1a\n/],
  ["WebP", /^RIFF[^]{4}WEBP/],
  ["GIF", /^GIF8[79]a/],
  ["AVIF", /^[^]{4}ftyp(avif|avis)/],
  ["HEIC", /^[^]{4}ftyp(hei[cfmsx]|hev[cmsx]|mif1|msf1)/],
  ["video", /^([^]{4}ftyp|\x1aE\xdf\xa3|RIFF[^]{4}AVI )/],
  ["TIFF", /^(II\*\0|MM\0\*|II\+\0|MM\0\+)/],
  ["BMP", /^BM[^]{4}\0{4}/],
  ["Photoshop", /^8BPS/],
  ["JPEG XL", /^(\xff\x0a|\0{3}\x0cJXL )/],
  ["PDF", /^%PDF-/],
  ["ZIP", /^PK\x03\x04/],
  ["web page", /^(\xef\xbb\xbf)?\s*(<!--[^]*?-->\s*)*<(!doctype html|html|head|body)\b/i],
  ["SVG", /^(\xef\xbb\xbf)?\s*(?=<)[^]*?<svg[\s>]/],
];

/** Returns what a file is by its content, or undefined for what is no picture and nothing often taken for one. */
export function typeOf(bytes: Uint8Array): FoundType | undefined {
  const start = Buffer.from(bytes.subarray(0, 1000)).toString("latin1");
  return BEGINNINGS.find(([, pattern]) => pattern.test(start))?.[0];
}
