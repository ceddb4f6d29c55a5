import { imageMetadata } from "astro/assets/utils";
import { fault, type Fault } from "../atlas/problem.ts";
import { PICTURE_LIMITS } from "./picture-limits.ts";

const { leastPixels, mostPixels, widest, highest } = PICTURE_LIMITS;

/** Width and height of a picture in pixels. */
export type Size = { readonly width: number; readonly height: number };

/** Returns the measures that the build reads from a picture's first bytes, without unpacking it; undefined if it cannot. */
export async function sizeInBuild(bytes: Uint8Array): Promise<Size | undefined> {
  const unread: Partial<Size> = {};
  const { width = 0, height = 0 } = await imageMetadata(bytes).catch(() => unread);
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** Returns whether a picture has more pixels than the check and the build unpack. */
export const isHuge = ({ width, height }: Size): boolean => Math.max(width, height) > mostPixels;

/** Returns what is wrong with the measures of a picture of pixels. */
export function sizeFault(size: Size): Fault | undefined {
  if (isHuge(size))
    return fault(
      "picture-large",
      `is a picture of ${written(size)}; the most is ${mostPixels.toLocaleString("en-US")} along a side`,
      "Save it smaller: 2,400 pixels along the longer side are plenty.",
    );
  if (Math.max(size.width, size.height) < leastPixels)
    return fault(
      "picture-small",
      `is a picture of ${written(size)}, which would be blurred on a page`,
      `Find a larger copy, with at least ${leastPixels} pixels along the longer side; one made larger by a program stays blurred.`,
    );
  return shapeFault(size);
}

/** Returns what is wrong with the shape of a picture, of pixels or not. */
export function shapeFault({ width, height }: Size): Fault | undefined {
  if (width <= widest * height && height <= highest * width) return undefined;
  return fault(
    "picture-shape",
    `is a picture of ${written({ width, height })}, too ${width > height ? "wide" : "high"} for a page`,
    `Cut it so that it is at most ${widest} times as wide as high and ${highest} times as high as wide.`,
  );
}

const written = ({ width, height }: Size) =>
  `${width.toLocaleString("en-US")} by ${height.toLocaleString("en-US")} pixels`;
