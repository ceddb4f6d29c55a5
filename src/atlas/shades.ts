/** Classes by which countries are shaded: those with at least so many partnerships, up to the next class. */
export const SHADES = [1, 3, 10, 30, 100] as const;

/** Returns the class of a number of partnerships, from 1 to 5. */
export const shadeOf = (count: number): number => SHADES.filter((from) => count >= from).length;

/** Returns the bounds of a class in words: "1 or 2", "3 to 9", "100 or more". */
export function shadeLabel(shade: number): string {
  const [from = 0, next] = SHADES.slice(shade - 1);
  if (next === undefined) return `${from} or more`;
  return next - from === 2 ? `${from} or ${next - 1}` : `${from} to ${next - 1}`;
}
