/*
 * Line drawings of the places to press in GitHub's web editor. They show where things stand, not what they look like.
 * Lengths are in the units of a plate 420 wide, so that words keep a readable size on a phone.
 */

export const PLATE_WIDTH = 420;

type At = { readonly x: number; readonly y: number };
type Size = { readonly w: number; readonly h: number };

export type Shape =
  /** A frame; `soft` is a field or a line of the page itself. */
  | ({ readonly kind: "box"; readonly soft?: boolean } & At & Size)
  /** Words on the screen. */
  | ({ readonly kind: "words"; readonly text: string; readonly strong?: boolean } & At)
  /** Words that do not matter here. */
  | ({ readonly kind: "line"; readonly w: number } & At)
  /** What to press, with its number among several. */
  | ({ readonly kind: "press"; readonly text: string; readonly number?: number } & At & Size)
  /** The pencil, within 20 by 20. */
  | ({ readonly kind: "pencil" } & At)
  /** A check that found something, or nothing. */
  | ({ readonly kind: "cross" | "tick" } & At);

export type Screen = {
  readonly height: number;
  /** What it shows and what to press: the caption below it. */
  readonly caption: string;
  /** The same for those who cannot see it, with where things stand. */
  readonly alt: string;
  readonly shapes: readonly Shape[];
};

export const box = (x: number, y: number, w: number, h: number, soft = false): Shape => ({
  kind: "box",
  x,
  y,
  w,
  h,
  soft,
});
export const words = (x: number, y: number, text: string, strong = false): Shape => ({
  kind: "words",
  x,
  y,
  text,
  strong,
});
export const line = (x: number, y: number, w: number): Shape => ({ kind: "line", x, y, w });
export const press = (x: number, y: number, w: number, h: number, text: string, number?: number): Shape =>
  number === undefined ? { kind: "press", x, y, w, h, text } : { kind: "press", x, y, w, h, text, number };

/** Numbered lines of a file, from y downward; no two neighbors have one length. */
export const lines = (y: number, count: number, first = 1): Shape[] =>
  Array.from({ length: count }, (_, i) => [
    words(12, y + i * 24, String(first + i)),
    line(44, y - 4 + i * 24, 180 + ((i * 97) % 150)),
  ]).flat();
