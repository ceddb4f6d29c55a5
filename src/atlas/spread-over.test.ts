import { expect, test } from "vitest";
import { spreadOver } from "./spread-over.ts";

test.each([
  ["a short list is kept whole", [1, 2, 3], 8, [1, 2, 3]],
  ["a long list keeps its ends and what lies evenly between", [0, 1, 2, 3, 4, 5, 6, 7, 8], 3, [0, 4, 8]],
  ["an empty list stays empty", [], 4, []],
])("%s", (_title, entries, limit, spread) => expect(spreadOver(entries, limit)).toEqual(spread));
