import type { Spot } from "./problem.ts";
import { spotAt } from "./spot.ts";

/** Returns where the n-th cell (from 0) of a record begins, of which the line is known. */
export type CellSpots = (line: number, index: number) => Spot;

/**
 * Returns the places of the cells of a CSV text. A cell between quotes may hold line ends, so that those behind it stand on
 * later lines than their record; of a cell that is not there, the beginning of the record is given.
 */
export function cellSpots(text: string): CellSpots {
  let starts: number[] | undefined;
  return (line, index) => {
    starts ??= lineStarts(text);
    const start = starts[line - 1] ?? text.length;
    const cell = /("(?:[^"]|"")*"|[^",\n]*)(,|\n|$)/y;
    cell.lastIndex = start;
    for (let passed = 0; passed < index; passed += 1) {
      if (cell.exec(text)?.[2] !== ",") return { line, column: 1 };
    }
    const found = spotAt(text.slice(start, cell.lastIndex), cell.lastIndex - start);
    return { line: line + found.line - 1, column: found.column };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}
