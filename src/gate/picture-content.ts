import sharp, { type Metadata } from "sharp";
import { fault, type Fault } from "../atlas/problem.ts";
import { PICTURE_LIMITS } from "./picture-limits.ts";
import { namesPlace } from "./picture-place.ts";
import { isHuge, shapeFault, type Size, sizeFault, sizeInBuild } from "./picture-size.ts";

const BROKEN = fault(
  "picture-broken",
  "is a picture that cannot be read to its end",
  "Save it once more from the picture program, or copy it again from where it came, and see that it opens.",
);

/**
 * Returns what is wrong with a picture of pixels (JPEG, PNG, WebP): cut short, moving, too small or too large for a page,
 * lying on its side, or saying where it was taken. Never throws on bad input.
 */
export async function pixelFaults(file: string, bytes: Uint8Array): Promise<Fault[]> {
  const size = await sizeInBuild(bytes);
  if (!size) return [BROKEN];
  const fit = sizeFault(size);
  // What is too large is not unpacked: a small file can claim more pixels than there is memory.
  if (isHuge(size)) return fit ? [fit] : [];
  const metadata = await unpack(bytes);
  if (!metadata) return [BROKEN];
  return [
    fit,
    movingFault(bytes, metadata),
    turnedFault(file, size, metadata),
    placeFault(file, metadata),
  ].filter((found) => found !== undefined);
}

/** Unpacks a whole picture into a few pixels, which shows whether all of it is there. */
async function unpack(bytes: Uint8Array): Promise<Metadata | undefined> {
  try {
    const picture = sharp(bytes, { failOn: "error", limitInputPixels: PICTURE_LIMITS.mostPixels ** 2 });
    await picture.clone().resize(16, 16, { fit: "fill" }).raw().toBuffer();
    return await picture.metadata();
  } catch {
    return undefined;
  }
}

/** A WebP says how many frames it has; a PNG that moves has a chunk which says so before its first pixels. */
function movingFault(bytes: Uint8Array, { format, pages = 1 }: Metadata): Fault | undefined {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const control = format === "png" ? png.indexOf("acTL", 0, "latin1") : -1;
  const moves = pages > 1 || (control >= 0 && control < png.indexOf("IDAT", 0, "latin1"));
  return moves
    ? fault("picture-moving", "is a picture that moves", "Save one frame of it as PNG or JPEG.")
    : undefined;
}

/** The build knows how to turn a JPEG, and would cut off the sides of another. */
function turnedFault(file: string, { width, height }: Size, { autoOrient }: Metadata): Fault | undefined {
  if (autoOrient.width === width && autoOrient.height === height) return undefined;
  return fault(
    "picture-turned",
    "is a picture that is stored lying on its side",
    `Open it, turn it once around and save it again. On your own machine, this does it: npm run clean:picture -- ${file}`,
  );
}

function placeFault(file: string, metadata: Metadata): Fault | undefined {
  if (!namesPlace(metadata)) return undefined;
  return fault(
    "picture-place",
    "is a picture that says where it was taken, for everybody to read in the file",
    `Take the place out as /about/editors/pictures/ shows, and add it again. On your own machine, this does it: npm run clean:picture -- ${file}`,
  );
}

/** Returns what is wrong with a drawing (SVG), which reaches readers as it is. Never throws on bad input. */
export async function drawingFaults(bytes: Uint8Array): Promise<Fault[]> {
  // A browser shows a drawing only if each tag is closed; nothing in it is run or fetched here.
  const whole = await sharp(bytes)
    .metadata()
    .then(
      () => true,
      () => false,
    );
  if (!whole)
    return [
      fault(
        "drawing-broken",
        "is a drawing with a tag that is not closed or not written right",
        "Export it as SVG once more from the drawing program.",
      ),
    ];
  const size = await sizeInBuild(bytes);
  if (size) return [shapeFault(size)].filter((found) => found !== undefined);
  return [
    fault(
      "drawing-size",
      "is a drawing that does not say how large it is",
      'Write its measures into the first tag, with blanks between the four numbers: width="960" height="540" viewBox="0 0 960 540".',
    ),
  ];
}
