import type { Problem } from "../../atlas/problem.ts";

type Counts = readonly (readonly [count: number, name: string])[];

/** Returns how much is wrong: `2 problems in 1 file.` */
export function problemCount(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${counted(problems.length, "problem")} in ${counted(files, "file")}.`;
}

/** Returns that all is well, and how much was read: `Content is sound: 3,941 places, …` */
export const soundCount = (counts: Counts): string =>
  `Content is sound: ${counts.map(([count, name]) => `${count.toLocaleString("en")} ${name}`).join(", ")}.`;

/** Returns a number with its noun: `1 file`, `1,200 files`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
