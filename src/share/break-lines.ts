type WidthOf = (text: string) => number;

/**
 * Breaks a text into so many lines that are as even as can be.
 * @param widthOf returns the width of a text
 * @returns its lines, and the width of the widest
 */
export function breakLines(
  text: string,
  count: number,
  widthOf: WidthOf,
): { lines: string[]; width: number } {
  const ways = waysToBreak(text.split(" "), count);
  return ways
    .map((lines) => ({ lines, width: Math.max(...lines.map(widthOf)) }))
    .reduce((best, way) => (way.width < best.width ? way : best));
}

function waysToBreak(words: readonly string[], count: number): string[][] {
  if (count === 1) return [[words.join(" ")]];
  const lastFirst = words.length - count + 1;
  return Array.from({ length: lastFirst }, (_, i) => i + 1).flatMap((first) =>
    waysToBreak(words.slice(first), count - 1).map((rest) => [words.slice(0, first).join(" "), ...rest]),
  );
}

/**
 * Sets a text on as few lines as the column takes.
 * @returns its lines; a word wider than the column stands on a line of its own
 */
export function wrapLines(text: string, column: number, widthOf: WidthOf): string[] {
  const most = text.split(" ").length;
  for (let count = 1; count < most; count += 1) {
    const { lines, width } = breakLines(text, count, widthOf);
    if (width <= column) return lines;
  }
  return text.split(" ");
}

/** The largest size of type, in units, of a name on one, two or three lines. */
const CAPS = [148, 106, 72] as const;

/**
 * Breaks a name into the number of lines on which it can be set largest.
 * @param widthOf returns the width of a text in em
 * @returns its lines, and a size in units at which none of them is wider than the column
 */
export function fitName(name: string, column: number, widthOf: WidthOf): { size: number; lines: string[] } {
  return CAPS.slice(0, name.split(" ").length)
    .map((cap, i) => {
      const { lines, width } = breakLines(name, i + 1, widthOf);
      return { lines, size: Math.min(cap, column / width) };
    })
    .reduce((best, fit) => (fit.size > best.size ? fit : best));
}
