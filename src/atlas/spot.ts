import type { Spot } from "./problem.ts";

/** Returns the line and column of an offset in a text. */
export function spotAt(text: string, offset: number): Spot {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
