import type { Metadata } from "sharp";

/** Tags of EXIF: where the directory of the place begins, and two of its entries. */
const GPS_DIRECTORY = 0x8825;
const LATITUDE = 2;
const LONGITUDE = 4;
const ENTRY_BYTES = 12;

/** Returns whether a picture's file says where it was taken, in EXIF or in XMP. */
export function namesPlace({ exif, xmp }: Pick<Metadata, "exif" | "xmp">): boolean {
  return (
    (exif !== undefined && exifNamesPlace(exif)) ||
    (xmp !== undefined && xmp.includes("GPSLatitude")) ||
    (xmp !== undefined && xmp.includes("GPSLongitude"))
  );
}

function exifNamesPlace(exif: Buffer): boolean {
  const start = exif.toString("latin1", 0, 6) === "Exif\0\0" ? 6 : 0;
  const tiff = new DataView(exif.buffer, exif.byteOffset + start, exif.byteLength - start);
  try {
    const little = tiff.getUint16(0) === 0x4949;
    const gps = entriesAt(tiff, tiff.getUint32(4, little), little).find(({ tag }) => tag === GPS_DIRECTORY);
    return (
      gps !== undefined &&
      entriesAt(tiff, gps.value, little).some(({ tag }) => tag === LATITUDE || tag === LONGITUDE)
    );
  } catch (error) {
    // A directory that leads out of its block says nothing that anybody could read.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Reads one directory of EXIF: each entry's tag and its value, which is an address for all but small values. */
function entriesAt(tiff: DataView, offset: number, little: boolean): { tag: number; value: number }[] {
  return Array.from({ length: tiff.getUint16(offset, little) }, (_, i) => {
    const at = offset + 2 + i * ENTRY_BYTES;
    return { tag: tiff.getUint16(at, little), value: tiff.getUint32(at + 8, little) };
  });
}
