/** Steps of the size in which a name is set, by the letters of its longest line. */
const STEPS = [4, 5, 6, 7, 8, 9, 10, 12, 14, 17, 20, 24] as const;

/** Names up to this many letters stand on one line. */
const ONE_LINE = 9;

/**
 * Returns the letters of average width of the longest line of a name that is set as large as its room allows, on one line or, if it
 * is long, on two; rounded up to one of a few steps, since a size needs a class of its own.
 */
export function lettersAcross(name: string): (typeof STEPS)[number] {
  const longest = name.length <= ONE_LINE ? width(name) : Math.min(width(name), ...broken(name));
  return STEPS.find((step) => longest <= step) ?? 24;
}

/** Width of the longer line for every way to break a name once, after a blank or a hyphen. */
function broken(name: string): number[] {
  return Array.from(name.matchAll(/ |(?<=[-–])/g), ({ index }) =>
    Math.max(width(name.slice(0, index)), width(name.slice(index).trimStart())),
  );
}

/** In letters of average width, as Fraunces draws them large. */
function width(line: string): number {
  let letters = 0;
  for (const letter of line) letters += /[mwMW]/.test(letter) ? 1.6 : /[fijltI' ’]/.test(letter) ? 0.65 : 1;
  return letters;
}
