/** A face of the poster, cut to one weight by scripts/subset-fonts.ts. */
export type PosterFace = { readonly family: string; readonly weight: number; readonly file: string };

/** Returns the letters between two code points, both included. */
export const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** What the cut faces hold: basic Latin with the accents of Western Europe, and the marks of print. */
export const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…•′″→←↑↓−`;

/** The faces of the poster: title and large figures, text, and what stands out in text. */
export const POSTER_FACES = [
  { family: "Fraunces", weight: 600, file: "src/fonts/poster-fraunces-600.ttf" },
  { family: "Public Sans", weight: 400, file: "src/fonts/poster-public-sans-400.ttf" },
  { family: "Public Sans", weight: 600, file: "src/fonts/poster-public-sans-600.ttf" },
] as const satisfies readonly PosterFace[];
