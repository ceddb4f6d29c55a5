/** Steps of the size in which a name is set, by the letters of its longest line. */
const STEPS = [5, 6, 7, 8, 9, 10, 12, 14, 17, 20, 24] as const;

/** Names up to this length stand on one line. */
const ONE_LINE = 9;

/**
 * Returns the letters of the longest line of a name that is set as large as its room allows, on one line or, if it is long, on
 * two; rounded up to one of eleven steps, since a size needs a class of its own.
 */
export function lettersAcross(name: string): (typeof STEPS)[number] {
  const longest = name.length <= ONE_LINE ? name.length : Math.min(...breaks(name));
  return STEPS.find((step) => longest <= step) ?? 24;
}

/** Length of the longer line for every way to break a name once after a blank or hyphen, and unbroken. */
function breaks(name: string): number[] {
  const after = Array.from(name.matchAll(/[ \-–]/g), ({ index, 0: sign }) =>
    Math.max(index + (sign === " " ? 0 : 1), name.length - index - 1),
  );
  return [name.length, ...after];
}
