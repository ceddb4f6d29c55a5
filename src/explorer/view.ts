import type { Box } from "../map/labels.ts";
import { type Point, SHEET_HEIGHT, SHEET_WIDTH } from "../map/sheet.ts";

/** The window through which a reader looks at the sheet. */
export type View = {
  /** The point of the sheet in the middle of the frame, in units. */
  readonly middle: Point;
  /** Pixels to a unit. */
  readonly scale: number;
};

/** Width and height in pixels. */
export type Size = { readonly width: number; readonly height: number };

/** So many times closer than the whole sheet one may look: at 12, a dot's place is known to a third of a pixel. */
export const CLOSEST = 12;

/** Room around a box that is shown, as a share of the frame. */
const MARGIN = 0.12;

/** The scale at which the sheet just covers the frame. */
export const coverScale = ({ width, height }: Size): number =>
  Math.max(width / SHEET_WIDTH, height / SHEET_HEIGHT);

/** The scale at which the whole sheet is in the frame. */
export const wholeScale = ({ width, height }: Size): number =>
  Math.min(width / SHEET_WIDTH, height / SHEET_HEIGHT);

/** Returns the nearest view that is neither too close nor too far and shows no more than the sheet, where that can be. */
export function clampView({ middle: [x, y], scale }: View, frame: Size): View {
  const within = Math.min(Math.max(scale, wholeScale(frame)), CLOSEST * coverScale(frame));
  return {
    scale: within,
    middle: [
      clampMiddle(x, frame.width / within / 2, SHEET_WIDTH),
      clampMiddle(y, frame.height / within / 2, SHEET_HEIGHT),
    ],
  };
}

/** Where the sheet is smaller than the frame it stands in its middle. */
function clampMiddle(at: number, half: number, length: number): number {
  return 2 * half >= length ? length / 2 : Math.min(Math.max(at, half), length - half);
}

/** Returns the view after zooming so that the point of the sheet under the pointer stays where it is. */
export function zoomAbout({ middle, scale }: View, factor: number, [x, y]: Point, frame: Size): View {
  const next = Math.min(Math.max(scale * factor, wholeScale(frame)), CLOSEST * coverScale(frame));
  const kept = scale / next;
  return clampView({ scale: next, middle: [x + (middle[0] - x) * kept, y + (middle[1] - y) * kept] }, frame);
}

/** Returns the closest view that shows a whole box of the sheet with room around it. */
export function viewOfBox({ left, top, right, bottom }: Box, frame: Size): View {
  const room = 1 - 2 * MARGIN;
  const scale = Math.min(
    (room * frame.width) / Math.max(right - left, 1),
    (room * frame.height) / Math.max(bottom - top, 1),
  );
  return clampView({ scale, middle: [(left + right) / 2, (top + bottom) / 2] }, frame);
}

/** Returns the box around points of the sheet. */
export function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
